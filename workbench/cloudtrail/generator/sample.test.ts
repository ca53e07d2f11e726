import { publishedByHand } from '../test_support/published_by_hand';
import { sampleEvents, sampleFindings, STORIES } from './sample';

const OPTIONS = { seed: 20260307, end: new Date('2026-03-07T12:00:00.000Z'), events: 20_000 };

describe('the sample', () => {
  const events = [...sampleEvents(OPTIONS)];

  it('is the same for the same seed, and another for another', () => {
    const first = (seed: number): string =>
      JSON.stringify([...sampleEvents({ ...OPTIONS, seed, events: 50 })]);
    expect(first(1)).toBe(first(1));
    expect(first(1)).not.toBe(first(2));
  });

  it('fills one week, in the order of time, with every story and the ordinary events', () => {
    const times = events.map(({ eventTime }) => eventTime);
    expect([...times].sort()).toEqual(times);
    expect(Date.parse(times[0] ?? '')).toBeGreaterThanOrEqual(
      OPTIONS.end.getTime() - 7 * 86_400_000 - 1000
    );
    expect(Date.parse(times.at(-1) ?? '')).toBeLessThan(OPTIONS.end.getTime());
    expect(events.length).toBeGreaterThan(OPTIONS.events);
    expect(new Set(events.map(({ awsRegion }) => awsRegion)).size).toBe(6);
  });

  it('has rows of the published reading, and fewer than a thousand', () => {
    const rows = publishedByHand(events, OPTIONS.end);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.length).toBeLessThan(1_000);
  });

  it('says of each story what a hunter must find', () => {
    expect(sampleFindings(OPTIONS).length).toBeGreaterThanOrEqual(STORIES.length);
    expect(sampleFindings(OPTIONS)).toContainEqual({
      actor: 'arn:aws:iam::222233334444:role/BuildFarm',
      account: '222233334444',
      askedAtLeast: 200,
      askedAtMost: 200,
      started: 200,
      attempts: 1,
      refused: 0,
      marks: ['all_or_nothing'],
      isReadable: true,
      isNoise: false,
    });
  });
});
