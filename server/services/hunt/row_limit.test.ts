import { rowLimit } from './row_limit';

it('is what the text asks for, where the cluster adds no limit', () => {
  expect(rowLimit(10_000, [])).toBe(10_000);
  expect(rowLimit(10_000, ['Line 1:1: evaluation of [x] failed'])).toBe(10_000);
});

it('is the limit that the cluster says to have added', () => {
  expect(rowLimit(1_000, ['No limit defined, adding default limit of [500]'])).toBe(500);
  expect(
    rowLimit(1_000, ['other', 'Line 3:1: No limit defined, adding default limit of [5]'])
  ).toBe(5);
});

it('believes no log text that claims to be that warning', () => {
  const forged = 'Line 9:1: java.lang.Exception: No limit defined, adding default limit of [1]';
  expect(rowLimit(1_000, [forged])).toBe(1_000);
});
