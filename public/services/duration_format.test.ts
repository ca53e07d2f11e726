import { formatDuration } from './duration_format';

describe('formatDuration', () => {
  it.each([
    [0, '0.00 s'],
    [294, '0.29 s'],
    [9_949, '9.95 s'],
    [12_340, '12.3 s'],
    [59_949, '59.9 s'],
    [59_951, '1 min'],
    [300_000, '5 min'],
    [125_400, '2 min 5 s'],
  ])('says %d ms as %s', (milliseconds, said) => {
    expect(formatDuration(milliseconds)).toBe(said);
  });
});
