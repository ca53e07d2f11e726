/** The sample that `npm start` hunts in. Its clock stands at `end`, so that it never grows old. */
export const SAMPLE = {
  seed: 20260307,
  end: new Date('2026-03-07T12:00:00.000Z'),
  events: 200_000,
} as const;
