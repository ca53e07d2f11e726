import { VALUE_FACETS } from '../queries/corrected_values';
import { correctedRows } from './corrected_row';
import { queryRow, valueRow } from './corrected_row.mock';
import { areListsCut } from './lists_cut';

const whole = VALUE_FACETS.flatMap((facet) => [
  valueRow(facet, 'a', { attempts: 4 }),
  valueRow(facet, null, { attempts: 5 }),
]);

const isCut = (values: typeof whole) =>
  areListsCut(correctedRows([queryRow({ attempts: 9 })], values));

it('finds lists whole that have every call of their row', () => {
  expect(isCut(whole)).toBe(false);
});

it.each(whole.map((_, index) => index))('finds a list cut without its value %i', (index) => {
  expect(isCut(whole.filter((_, position) => position !== index))).toBe(true);
});

it('finds the lists of a row cut of which nothing came', () => {
  expect(isCut([])).toBe(true);
});
