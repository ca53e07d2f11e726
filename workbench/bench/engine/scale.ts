/** How many events are measured: all, and the parts of them. */
export interface Scale {
  /** Weeks that are generated, and events of each beside its stories. */
  readonly weeks: number;
  readonly ofAWeek: number;
}

const OF_A_WEEK = 1_000_000;

/** Twelve million without a number: a gigabyte as it is stored. Below a million there is one short week. */
export const scaleOf = (events = 12 * OF_A_WEEK): Scale => {
  if (!Number.isInteger(events) || events < 1_000) {
    throw new Error('The number of events must be a whole number from 1000 on.');
  }
  const ofAWeek = Math.min(events, OF_A_WEEK);
  return { weeks: Math.floor(events / ofAWeek), ofAWeek };
};
