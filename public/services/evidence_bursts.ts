import { OUTCOMES, type Outcome } from '../../common/cloudtrail/error_kind';
import type { Window } from '../../common/result/window';

/** The calls of one interval that ended the same way. */
export interface BurstCount {
  /** Start of the interval, ISO 8601 in UTC. */
  bucket: string;
  outcome: string;
  attempts: number;
  /** Of these, calls that do not tell how many instances they ask for. */
  unreadable: number;
  /** Instances, over the calls that could be read; null when none could. */
  asked_most: number | null;
}

/** Instances asked for at most, and the calls that asked; null: none of the calls could be read. */
export interface Asked {
  asked: number | null;
  attempts: number;
  /** Of the calls, those that are not in `asked`. */
  unreadable: number;
}

export interface BurstInterval extends Asked {
  /** Milliseconds since 1970. The end does not belong to the interval. */
  from: number;
  to: number;
  /** Only outcomes that some call had. */
  outcomes: ReadonlyMap<Outcome, Asked>;
}

export interface Bursts {
  /** Intervals with calls, in the order of time. */
  intervals: readonly BurstInterval[];
  /** Over the whole window; only outcomes that some call had, in the order of `OUTCOMES`. */
  outcomes: ReadonlyMap<Outcome, Asked>;
  total: Asked;
}

const isOutcome = (text: string): text is Outcome => OUTCOMES.some((outcome) => outcome === text);

const sum = (one: Asked | undefined, { asked, attempts, unreadable }: Asked): Asked => ({
  asked:
    one?.asked === undefined || one.asked === null
      ? asked
      : asked === null
        ? one.asked
        : one.asked + asked,
  attempts: (one?.attempts ?? 0) + attempts,
  unreadable: (one?.unreadable ?? 0) + unreadable,
});

const NONE: Asked = { asked: null, attempts: 0, unreadable: 0 };

const inOrder = (outcomes: ReadonlyMap<Outcome, Asked>): ReadonlyMap<Outcome, Asked> =>
  new Map(
    OUTCOMES.flatMap((outcome) => {
      const asked = outcomes.get(outcome);
      return asked === undefined ? [] : [[outcome, asked] as const];
    })
  );

/** Counts as intervals of `length` milliseconds. A start that is no instant is left out. */
export const burstsOf = (counts: readonly BurstCount[], length: number): Bursts => {
  const intervals = new Map<number, Map<Outcome, Asked>>();
  const totals = new Map<Outcome, Asked>();
  for (const { bucket, outcome: text, asked_most: asked, attempts, unreadable } of counts) {
    const from = Date.parse(bucket);
    if (Number.isNaN(from)) continue;
    const outcome = isOutcome(text) ? text : 'other';
    const outcomes = intervals.get(from) ?? new Map<Outcome, Asked>();
    intervals.set(from, outcomes);
    outcomes.set(outcome, sum(outcomes.get(outcome), { asked, attempts, unreadable }));
    totals.set(outcome, sum(totals.get(outcome), { asked, attempts, unreadable }));
  }
  return {
    intervals: [...intervals]
      .sort(([one], [other]) => one - other)
      .map(([from, outcomes]) => ({
        from,
        to: from + length,
        outcomes: inOrder(outcomes),
        ...[...outcomes.values()].reduce<Asked>(sum, NONE),
      })),
    outcomes: inOrder(totals),
    total: [...totals.values()].reduce<Asked>(sum, NONE),
  };
};

/**
 * The part of a window that was brushed, in whole milliseconds; null when nothing of the window is
 * in it, or when it is all of it.
 */
export const brushedWindow = (
  [start, end]: readonly [number, number],
  { from, to }: Window
): Window | null => {
  const first = Math.max(Math.floor(Math.min(start, end)), Date.parse(from));
  const last = Math.min(Math.ceil(Math.max(start, end)), Date.parse(to));
  if (first >= last) return null;
  if (first === Date.parse(from) && last === Date.parse(to)) return null;
  return { from: new Date(first).toISOString(), to: new Date(last).toISOString() };
};
