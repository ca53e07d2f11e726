import { answerOf } from '../../services/corrected_answer.mock';
import { sectionCut } from './section_cut';

const rows = [
  { facet: 'region', attempts: 3 },
  { facet: 'region', attempts: 1 },
  { facet: 'type', attempts: 4 },
];

it('finds an answer whole that has each call of its row under each facet', () => {
  expect(sectionCut(4)(answerOf(rows))).toEqual({ kind: 'whole' });
  expect(sectionCut(8)(answerOf(rows.map(({ attempts }) => ({ attempts }))))).toEqual({
    kind: 'whole',
  });
});

it.each([0, 1, 2])('finds an answer cut without its row %i', (gone) => {
  const left = rows.filter((_, index) => index !== gone && gone !== 2);
  const cut = gone === 2 ? [{ facet: 'type', attempts: 3 }] : left;
  expect(sectionCut(4)(answerOf(cut))).toEqual({ kind: 'some' });
});

it('finds an answer cut of which nothing came', () => {
  expect(sectionCut(1)(answerOf([]))).toEqual({ kind: 'some' });
});

it('calls no answer of a part of the cluster cut', () => {
  expect(sectionCut(9)(answerOf(rows, { is_partial: true }))).toEqual({ kind: 'whole' });
});
