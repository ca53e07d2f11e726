import { scaleOf } from './scale';

it('measures twelve weeks of a million without a number, and as many as a number has millions', () => {
  expect(scaleOf()).toEqual({ weeks: 12, ofAWeek: 1_000_000 });
  expect(scaleOf(3_500_000)).toEqual({ weeks: 3, ofAWeek: 1_000_000 });
});

it('measures one short week below a million, and nothing without events', () => {
  expect(scaleOf(20_000)).toEqual({ weeks: 1, ofAWeek: 20_000 });
  expect(() => scaleOf(0)).toThrow('The number of events must be a whole number from 1000 on.');
});
