import { useCallback } from 'react';
import type { ExportTable } from '../../common/result/export_table';
import { CORRECTED_COLUMN_IDS } from '../services/corrected_columns';
import { listsProblem } from '../services/lists_problem';
import { COLUMN_IDS, isColumnId } from '../services/published_columns';
import { rowOrder } from '../services/row_order';
import { shownSort } from '../services/shown_sort';
import {
  correctedTable,
  publishedTable,
  type TakenLists,
  type TakenPart,
} from '../services/taken_table';
import type { Reading, ViewState } from '../services/url_state';
import type { ShownRows } from './use_corrected_rows';
import type { Hunt } from './use_hunt';
import { useServices } from './use_services';

export interface Taken {
  reading: Reading;
  hunt: Hunt;
  shown: ShownRows;
  /** The order and page on screen. */
  order: Pick<ViewState, 'sort' | 'page'>;
}

/** The rows of one page, and which ones they are; one beyond the last means the last. */
const pageOf = <Row>(
  rows: readonly Row[],
  page: number,
  size: number
): { rows: readonly Row[]; part: TakenPart } => {
  const before = size * Math.min(page, Math.max(0, Math.ceil(rows.length / size) - 1));
  const found = rows.slice(before, before + size);
  return {
    rows: found,
    part: { first: before + 1, last: before + found.length, all: rows.length },
  };
};

/**
 * Gives the answer as a table to take away: `shown` is the page of the grid in its columns, `all`
 * every row and column, in the order on screen. Null when there is no answer.
 */
export const useTakenTable = ({
  reading,
  hunt,
  shown,
  order,
}: Taken): ((part: 'shown' | 'all') => Promise<ExportTable | null>) => {
  const { published, corrected, cuts } = hunt;
  const { rows, why } = shown;
  const lists: TakenLists = shown.absentList === 'loading' ? 'loading' : listsProblem(hunt, shown);
  const { preferences, correctedPreferences } = useServices();
  return useCallback(
    async (part) => {
      const isAll = part === 'all';
      if (reading === 'published') {
        const { finished } = published;
        if (finished === null) return null;
        const { columns, pageSize, sort: left } = (await preferences).read();
        const found = finished.answer.rows;
        const sort = shownSort(order.sort, left, isColumnId);
        const ordered = rowOrder(found, sort).flatMap((position) => found[position] ?? []);
        const answer = { ...finished, cut: cuts.published };
        if (isAll) return publishedTable(answer, ordered, COLUMN_IDS);
        const page = pageOf(ordered, order.page, pageSize);
        return publishedTable({ ...answer, part: page.part }, page.rows, columns);
      }
      const { finished, finishedWith } = corrected;
      if (finished === null || finishedWith === null) return null;
      const { columns, pageSize } = (await correctedPreferences).read();
      const answer = { ...finished, cut: cuts.corrected };
      const look = { threshold: finishedWith.threshold, why, lists };
      if (isAll) return correctedTable(answer, rows, CORRECTED_COLUMN_IDS, look);
      const page = pageOf(rows, order.page, pageSize);
      return correctedTable({ ...answer, part: page.part }, page.rows, columns, look);
    },
    [
      reading,
      published,
      corrected,
      cuts,
      rows,
      why,
      lists,
      order,
      preferences,
      correctedPreferences,
    ]
  );
};
