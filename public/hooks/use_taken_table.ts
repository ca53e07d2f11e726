import { useCallback } from 'react';
import type { ExportTable } from '../../common/result/export_table';
import { CORRECTED_COLUMN_IDS } from '../services/corrected_columns';
import { COLUMN_IDS, isColumnId } from '../services/published_columns';
import { rowOrder } from '../services/row_order';
import { shownSort } from '../services/shown_sort';
import { correctedTable, publishedTable } from '../services/taken_table';
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

/** The rows of one page; one beyond the last means the last. */
const pageOf = <Row>(rows: readonly Row[], page: number, size: number): readonly Row[] => {
  const index = Math.min(page, Math.max(0, Math.ceil(rows.length / size) - 1));
  return rows.slice(index * size, (index + 1) * size);
};

/**
 * Gives the answer as a table to take away: `shown` is the page of the grid in its columns, `all`
 * every row and column, in the order on screen. Null when there is no answer.
 */
export const useTakenTable = ({
  reading,
  hunt: { published, corrected, cuts },
  shown: { rows, why },
  order,
}: Taken): ((part: 'shown' | 'all') => Promise<ExportTable | null>) => {
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
        return publishedTable(
          { ...finished, cut: cuts.published },
          isAll ? ordered : pageOf(ordered, order.page, pageSize),
          isAll ? COLUMN_IDS : columns
        );
      }
      const { finished, finishedWith } = corrected;
      if (finished === null || finishedWith === null) return null;
      const { columns, pageSize } = (await correctedPreferences).read();
      return correctedTable(
        { ...finished, cut: cuts.corrected },
        isAll ? rows : pageOf(rows, order.page, pageSize),
        isAll ? CORRECTED_COLUMN_IDS : columns,
        { threshold: finishedWith.threshold, why }
      );
    },
    [reading, published, corrected, cuts, rows, why, order, preferences, correctedPreferences]
  );
};
