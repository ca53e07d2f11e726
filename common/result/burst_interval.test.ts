import { burstInterval } from './burst_interval';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const windowOf = (length: number) => ({
  from: '2020-01-01T00:00:00.000Z',
  to: new Date(Date.parse('2020-01-01T00:00:00.000Z') + length).toISOString(),
});

it.each<[string, number, string]>([
  ['a millisecond', 1, '1 minute'],
  ['an hour', HOUR, '1 minute'],
  ['two hours', 2 * HOUR, '1 minute'],
  ['two hours and a bit', 2 * HOUR + 1, '2 minutes'],
  ['a day', DAY, '15 minutes'],
  ['seven days', 7 * DAY, '2 hours'],
  ['thirty days', 30 * DAY, '6 hours'],
  ['ninety days', 90 * DAY, '1 day'],
  ['a year', 365 * DAY, '1 week'],
  ['twenty years', 7300 * DAY, '1 week'],
])('%s is counted by %s ms windows of %s', (_name, length, span) => {
  expect(burstInterval(windowOf(length)).span).toBe(span);
});

it('gives 48 to 120 intervals from an hour to two years', () => {
  for (let length = HOUR; length < 730 * DAY; length *= 1.01) {
    const count = length / burstInterval(windowOf(Math.round(length))).milliseconds;
    expect(count).toBeGreaterThanOrEqual(48 - 0.01);
    expect(count).toBeLessThanOrEqual(120.01);
  }
});

it('has a span that is as long as it says', () => {
  const units: Record<string, number> = { minute: MINUTE, hour: HOUR, day: DAY, week: 7 * DAY };
  for (let length = MINUTE; length < 3000 * DAY; length *= 1.5) {
    const { span, milliseconds } = burstInterval(windowOf(Math.round(length)));
    const [count = '', unit = ''] = span.split(' ');
    expect(Number(count) * (units[unit.replace(/s$/, '')] ?? Number.NaN)).toBe(milliseconds);
  }
});
