/** The calls of one interval that ended the same way. */
export interface MarkedCount {
  outcome: string;
  /** ISO 8601 in UTC. */
  first_seen: string;
  last_seen: string;
}

export const MARK_KINDS = ['first_refusal', 'first_success', 'last_call'] as const;

export type MarkKind = (typeof MARK_KINDS)[number];

export interface BurstMark {
  kind: MarkKind;
  /** ISO 8601 in UTC. */
  at: string;
}

const earliest = (counts: readonly MarkedCount[]): string | null =>
  counts.reduce<string | null>(
    (first, { first_seen: at }) => (first === null || at < first ? at : first),
    null
  );

const latest = (counts: readonly MarkedCount[]): string | null =>
  counts.reduce<string | null>(
    (last, { last_seen: at }) => (last === null || at > last ? at : last),
    null
  );

/** The first refusal, the first success and the last call, as far as there are any. */
export const burstMarks = (counts: readonly MarkedCount[]): BurstMark[] => {
  const marks: ReadonlyArray<readonly [MarkKind, string | null]> = [
    ['first_refusal', earliest(counts.filter(({ outcome }) => outcome !== 'success'))],
    ['first_success', earliest(counts.filter(({ outcome }) => outcome === 'success'))],
    ['last_call', latest(counts)],
  ];
  return marks.flatMap(([kind, at]) => (at === null ? [] : [{ kind, at }]));
};
