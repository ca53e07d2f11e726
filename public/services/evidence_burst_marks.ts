/** The instants of a row that the bursts are read by. */
export interface MarkedRow {
  first_refusal: string | null;
  first_success: string | null;
  last_seen: string;
}

export const MARK_KINDS = ['first_refusal', 'first_success', 'last_call'] as const;

export type MarkKind = (typeof MARK_KINDS)[number];

export interface BurstMark {
  kind: MarkKind;
  /** ISO 8601 in UTC. */
  at: string;
}

const earliest = (instants: ReadonlyArray<string | null>): string | null =>
  instants
    .filter((instant) => instant !== null)
    .reduce<string | null>((first, at) => (first === null || at < first ? at : first), null);

const latest = (instants: readonly string[]): string | null =>
  instants.reduce<string | null>((last, at) => (last === null || at > last ? at : last), null);

/** The first refusal, the first success and the last call of the rows, as far as there are any. */
export const burstMarks = (rows: readonly MarkedRow[]): BurstMark[] => {
  const marks: ReadonlyArray<readonly [MarkKind, string | null]> = [
    ['first_refusal', earliest(rows.map((row) => row.first_refusal))],
    ['first_success', earliest(rows.map((row) => row.first_success))],
    ['last_call', latest(rows.map((row) => row.last_seen))],
  ];
  return marks.flatMap(([kind, at]) => (at === null ? [] : [{ kind, at }]));
};
