import { useMemo } from 'react';
import { correctedRows, type CorrectedRow } from '../../common/result/corrected_row';
import { areListsCut } from '../../common/result/lists_cut';
import { rankRows } from '../../common/result/row_ranking';
import { whyHere, type Why } from '../../common/result/why';
import { correctedOrder } from '../services/corrected_order';
import type { CorrectedColumnId } from '../services/corrected_columns';
import { tellingAccounts } from '../services/telling_accounts';
import type { Sort } from '../services/url_state';
import type { AbsentList } from './use_corrected_result';
import type { Hunt } from './use_hunt';
import { useSame } from './use_same';

export interface ShownRows {
  /** In the order on screen, over all pages. */
  rows: readonly CorrectedRow[];
  /** The same rows as they came, for what no order changes. */
  found: readonly CorrectedRow[];
  sort: ReadonlyArray<Sort<CorrectedColumnId>>;
  /** The largest "asked at most" of all rows, for the bars. */
  mostAsked: number;
  /** The account that tells a row from others of the same short name, by the key of the row. */
  tellingAccounts: ReadonlyMap<string, string | null>;
  /** What a list means that is not there. */
  absentList: AbsentList;
  /** Whether the lists of values were cut, by whatever limit. */
  areValuesCut: boolean;
  /** Whether the lists of values are of a part of the cluster, as not all of it answered. */
  areValuesPartial: boolean;
  why(row: CorrectedRow): Why;
}

const NO_ROWS: readonly CorrectedRow[] = [];

const mostAskedOf = (rows: readonly CorrectedRow[]): number =>
  rows.reduce((most, { asked_most: asked }) => Math.max(most, asked ?? 0), 0);

/** Why each row is here, read once a row and only for rows that are looked at. */
const whyOf = (threshold: number): ((row: CorrectedRow) => Why) => {
  const known = new WeakMap<CorrectedRow, Why>();
  return (row) => {
    const found = known.get(row) ?? whyHere(row, threshold);
    known.set(row, found);
    return found;
  };
};

/**
 * The rows of the corrected reading with their values, in the asked order, and what is worked out over
 * all of them. The same object as long as they are the same rows in the same order.
 */
export const useCorrectedRows = (
  { corrected, values }: Hunt,
  askedSort: ReadonlyArray<Sort<CorrectedColumnId>>
): ShownRows => {
  const sort = useSame(askedSort);
  const { finished, finishedWith } = corrected;
  const threshold = finishedWith?.threshold ?? 1;
  // Values of another run belong to other rows.
  const areOfTheseRows =
    finishedWith !== null &&
    values.finishedWith?.from === finishedWith.from &&
    values.finishedWith.to === finishedWith.to &&
    values.finishedWith.filters === finishedWith.filters;
  const answer = areOfTheseRows ? (values.finished?.answer ?? null) : null;
  const rows = useMemo(
    () => (finished === null ? NO_ROWS : correctedRows(finished.answer.rows, answer?.rows ?? null)),
    [finished, answer]
  );
  const areValuesCut = useMemo(
    () => answer !== null && !answer.is_partial && areListsCut(rows),
    [answer, rows]
  );
  const absentList = answer !== null ? 'cut' : values.status === 'running' ? 'loading' : 'missing';
  const why = useMemo(() => whyOf(threshold), [threshold]);
  const ordered = useMemo(
    () => (sort.length === 0 ? rankRows(rows) : correctedOrder(rows, sort, why)),
    [rows, sort, why]
  );
  const mostAsked = useMemo(() => mostAskedOf(rows), [rows]);
  const accounts = useMemo(() => tellingAccounts(rows), [rows]);
  const areValuesPartial = answer?.is_partial === true;
  return useMemo(
    () => ({
      rows: ordered,
      found: rows,
      sort,
      mostAsked,
      tellingAccounts: accounts,
      absentList,
      areValuesCut,
      areValuesPartial,
      why,
    }),
    [ordered, rows, sort, mostAsked, accounts, absentList, areValuesCut, areValuesPartial, why]
  );
};
