import * as z from 'zod/mini';
import { corrected, type CorrectedQueryRow } from '../../common/queries/corrected';
import { correctedValues } from '../../common/queries/corrected_values';
import { correctedQueryRow, valuesRow } from './corrected_answer.mock';
import { quickCheck } from './quick_check';

const ODD = [undefined, null, '', 'text', 0, 1.5, NaN, Infinity, true, [], [1], ['a'], [null], {}];

describe('quickCheck', () => {
  it.each([
    ['corrected', corrected.row, correctedQueryRow()],
    ['corrected_values', correctedValues.row, valuesRow()],
  ])('says of rows of %s what their schema says, whatever stands in a field', (_, schema, row) => {
    const check = quickCheck(schema);
    expect(check?.(row)).toBe(true);
    for (const name of [...Object.keys(row), 'more', 'toString']) {
      for (const odd of ODD) {
        const changed = { ...row, [name]: odd };
        expect([name, odd, check?.(changed)]).toEqual([
          name,
          odd,
          schema.safeParse(changed).success,
        ]);
      }
    }
    for (const odd of ODD) expect(check?.(odd)).toBe(false);
  });

  it('refuses a row that lacks a field', () => {
    const row: Partial<CorrectedQueryRow> = correctedQueryRow();
    delete row.attempts;
    expect(quickCheck(corrected.row)?.(row)).toBe(false);
  });

  it.each([
    ['an instant', z.iso.datetime()],
    ['a text of some length', z.string().check(z.maxLength(3))],
    ['an enumeration', z.enum(['a'])],
    ['an object that takes further keys', z.object({ a: z.string() })],
    ['a list of any of these', z.array(z.nullable(z.enum(['a'])))],
  ])('leaves %s to its schema', (_, schema) => {
    expect(quickCheck(schema)).toBeNull();
  });
});
