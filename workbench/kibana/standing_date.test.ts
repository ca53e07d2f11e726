import { standingDate } from './standing_date';

describe('a standing date', () => {
  const instant = new Date('2024-07-10T12:00:00.000Z');
  const Standing = standingDate(instant);

  it('stands still without arguments', () => {
    expect(new Standing().toISOString()).toBe('2024-07-10T12:00:00.000Z');
    expect(Standing.now()).toBe(instant.getTime());
    expect(Standing()).toBe(instant.toString());
  });

  it('is the real date otherwise', () => {
    expect(new Standing(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
    expect(Standing.UTC(2020, 0)).toBe(Date.UTC(2020, 0));
    expect(new Standing()).toBeInstanceOf(Date);
    expect(new Date()).toBeInstanceOf(Standing);
  });

  it('lets its clock run on where it is told to', () => {
    expect(standingDate(instant, () => 42).now()).toBe(42);
  });
});
