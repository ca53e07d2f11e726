import { isWhole, rowCut, rowCutAtLimit, timeCut, type RowCount, type RowCut } from './row_cut';

const answer = (rows: number) => ({ rows: Array.from({ length: rows }), row_limit: 10 });

it.each<[number, RowCount, RowCut]>([
  [3, 3, { kind: 'whole' }],
  [10, 10, { kind: 'whole' }],
  // Rows that were deleted in between.
  [3, 2, { kind: 'whole' }],
  [3, 4, { kind: 'cut', all: 4, by: 'cluster' }],
  [10, 11, { kind: 'cut', all: 11, by: 'query' }],
  [0, 'counting', { kind: 'whole' }],
  [0, 'unknown', { kind: 'whole' }],
  [3, 'counting', { kind: 'counting' }],
  [3, 'unknown', { kind: 'unknown' }],
  [10, 'counting', { kind: 'maybe' }],
  [10, 'unknown', { kind: 'maybe' }],
])('%j rows, limit 10, count %j: %j', (rows, count, cut) => {
  expect(rowCut(answer(rows), count)).toEqual(cut);
});

it('an answer without a count may be cut at its limit alone', () => {
  expect(rowCutAtLimit(answer(9))).toEqual({ kind: 'whole' });
  expect(rowCutAtLimit(answer(10))).toEqual({ kind: 'maybe' });
});

it('rows in the order of time that are cut are the first ones', () => {
  expect(timeCut(answer(3), 4)).toEqual({ kind: 'first', all: 4 });
  expect(timeCut(answer(3), 3)).toEqual({ kind: 'whole' });
});

it.each<[boolean, RowCut, boolean]>([
  [false, { kind: 'whole' }, true],
  [false, { kind: 'counting' }, true],
  [true, { kind: 'whole' }, false],
  [false, { kind: 'maybe' }, false],
  [false, { kind: 'unknown' }, false],
  [false, { kind: 'cut', all: 2, by: 'query' }, false],
])('partial %j and %j: whole %j', (isPartial, cut, whole) => {
  expect(isWhole({ is_partial: isPartial }, cut)).toBe(whole);
});
