import { atLeast, atMost } from './verdict';

it('is good up to the limit and fails beyond', () => {
  expect(atMost('a', 1.15, 1.15, 'b')).toEqual({ isGood: true, line: 'a: 1.15 (at most 1.15); b' });
  expect(atMost('a', 1.16, 1.15, 'b').isGood).toBe(false);
  expect(atLeast('a', 0.5, 0.5, 'b')).toEqual({ isGood: true, line: 'a: 0.50 (at least 0.5); b' });
  expect(atLeast('a', 0.49, 0.5, 'b').isGood).toBe(false);
});

it('fails where nothing was measured', () => {
  expect(atMost('a', NaN, 1, 'b').isGood).toBe(false);
  expect(atLeast('a', NaN, 1, 'b').isGood).toBe(false);
});
