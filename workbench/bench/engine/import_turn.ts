import type { ChildRun } from './in_child';

/** Both sides over the same files, each in a process of its own. The results are numbers of events. */
export interface ImportTurn {
  readonly imported: ChildRun<number>;
  readonly read: ChildRun<number>;
}

/** Microseconds of processor time for an event. */
export const perEvent = ({ processorSeconds, result }: ChildRun<number>): number =>
  (processorSeconds / result) * 1e6;

/** Events per second of the import against those of `read_json`. */
export const shareOf = ({ imported, read }: ImportTurn): number => read.seconds / imported.seconds;

/**
 * The turn whose share is the median: what is said of it is all of one run. Of an even number it is
 * the worse of the two in the middle.
 */
export const medianTurn = (turns: readonly ImportTurn[]): ImportTurn => {
  const sorted = [...turns].sort((one, other) => shareOf(one) - shareOf(other));
  const middle = sorted[Math.ceil(sorted.length / 2) - 1];
  if (middle === undefined) throw new Error('nothing was imported');
  return middle;
};

/** The most memory of any turn's import, in bytes; null where the system does not say it of one. */
export const peakOf = (turns: readonly ImportTurn[]): number | null =>
  turns.reduce<number | null>((peak, { imported: { peakBytes } }) => {
    return peak === null || peakBytes === null ? null : Math.max(peak, peakBytes);
  }, 0);
