/** Whether rows of an answer were cut away. */
export type RowCut =
  | { kind: 'whole' }
  /** As many rows as the query asks for: whether there are more is not known. */
  | { kind: 'maybe' }
  /** Some are missing; how many is not known. */
  | { kind: 'some' }
  /** `all`: how many there are. `by`: the limit of the query, or a smaller one of the cluster. */
  | { kind: 'cut'; all: number; by: 'query' | 'cluster' }
  /** Of rows in the order of time only the first came; `all`: how many there are. */
  | { kind: 'first'; all: number }
  /** How many there are is being counted. */
  | { kind: 'counting' }
  /** How many there are could not be counted. */
  | { kind: 'unknown' };

/** How many rows there are in all, before any limit. */
export type RowCount = number | 'counting' | 'unknown';

/**
 * Whether rows are missing: fewer came than there are. The cluster cuts at a maximum of its own and
 * says nothing, so that only a count can tell.
 */
export const rowCut = (
  { rows, row_limit: limit }: { rows: readonly unknown[]; row_limit: number },
  count: RowCount
): RowCut => {
  const isAtLimit = rows.length >= limit;
  if (typeof count === 'number') {
    if (count <= rows.length) return { kind: 'whole' };
    return { kind: 'cut', all: count, by: isAtLimit ? 'query' : 'cluster' };
  }
  if (isAtLimit) return { kind: 'maybe' };
  // A cluster returns one row at least.
  return rows.length === 0 ? { kind: 'whole' } : { kind: count };
};

/** The same of rows in the order of time. */
export const timeCut = (
  answer: { rows: readonly unknown[]; row_limit: number },
  count: RowCount
): RowCut => {
  const cut = rowCut(answer, count);
  return cut.kind === 'cut' ? { kind: 'first', all: cut.all } : cut;
};

/** The same of an answer that nothing but the limit of its query cuts. */
export const rowCutAtLimit = ({
  rows,
  row_limit: limit,
}: {
  rows: readonly unknown[];
  row_limit: number;
}): RowCut => ({ kind: rows.length >= limit ? 'maybe' : 'whole' });

/**
 * Whether an answer has all of its rows, as far as is known. While they are counted it is taken for
 * whole.
 */
export const isWhole = ({ is_partial: isPartial }: { is_partial: boolean }, cut: RowCut): boolean =>
  !isPartial && (cut.kind === 'whole' || cut.kind === 'counting');
