import { coveredDays, lookBackFrom } from './look_back';

const FROM = '2018-08-14T00:00:00.000Z';

it('begins so many days before the window', () => {
  expect(lookBackFrom(FROM, 30)).toBe('2018-07-15T00:00:00.000Z');
});

it('tells the days that the data covers', () => {
  expect(coveredDays('2018-07-15T00:04:00.000Z', FROM)).toBe(30);
  expect(coveredDays('2018-08-10T00:00:00.000Z', FROM)).toBe(4);
});

it('covers nothing when the oldest event lies in the window, or there is none', () => {
  expect(coveredDays('2018-08-15T00:00:00.000Z', FROM)).toBe(0);
  expect(coveredDays(null, FROM)).toBe(0);
});
