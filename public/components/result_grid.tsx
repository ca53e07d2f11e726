import type { EuiDataGridRefProps } from '@elastic/eui';
import { EuiScreenReaderOnly } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useCallback, useMemo, useRef } from 'react';
import type { PublishedRow } from '../../common/queries/published';
import type { Window } from '../../common/result/window';
import { ResultContext } from '../hooks/use_result';
import type { GridPreferences } from '../services/grid_preferences';
import { isColumnId, type ColumnId } from '../services/published_columns';
import { chosenSort, DEFAULT_SORT, rowOrder, type SortColumn } from '../services/row_order';
import { GridCell } from './grid_cell';
import { gridColumns } from './grid_columns';
import { RowDiscoverButton } from './row_discover_button';
import { RowGrid } from './row_grid';

export interface ResultGridProps {
  rows: readonly PublishedRow[];
  window: Window;
  /** Empty for the order of the page itself. */
  sort: readonly SortColumn[];
  /** From 0; one beyond the last means the last. */
  page: number;
  preferences: GridPreferences<ColumnId>;
  onSort(sort: readonly SortColumn[]): void;
  onPage(page: number): void;
  onPreferences(part: Partial<GridPreferences<ColumnId>>): void;
}

const RowControlHeading = () => (
  <EuiScreenReaderOnly>
    <span>{i18n.translate('ec2DeploymentHunt.grid.rowControl', { defaultMessage: 'Events' })}</span>
  </EuiScreenReaderOnly>
);

const ROW_CONTROL = [
  {
    id: 'discover',
    width: 34,
    headerCellRender: RowControlHeading,
    rowCellRender: RowDiscoverButton,
  },
];

/** The rows of the published reading. Sorting and paging happen here, over all rows of the answer. */
export const ResultGrid = ({
  rows,
  window,
  sort,
  page,
  preferences,
  onSort,
  onPage,
  onPreferences,
}: ResultGridProps) => {
  const grid = useRef<EuiDataGridRefProps>(null);
  const { widths, pageSize } = preferences;
  const pageIndex = Math.min(page, Math.max(0, Math.ceil(rows.length / pageSize) - 1));
  const columns = useMemo(() => gridColumns(widths), [widths]);
  const order = useMemo(() => rowOrder(rows, sort), [rows, sort]);
  const isOwnOrder = sort.length === 0;
  const choose = useCallback(
    (chosen: readonly SortColumn[]) => onSort(chosenSort(chosen, isOwnOrder)),
    [onSort, isOwnOrder]
  );
  const openCell = useCallback(
    (rowIndex: number, colIndex: number) =>
      grid.current?.openCellPopover({ rowIndex: rowIndex - pageIndex * pageSize, colIndex }),
    [pageIndex, pageSize]
  );
  const result = useMemo(
    () => ({ rows, order, window, openCell }),
    [rows, order, window, openCell]
  );
  return (
    <ResultContext.Provider value={result}>
      <RowGrid
        label={i18n.translate('ec2DeploymentHunt.grid.label', {
          defaultMessage: 'Rows of the hunt',
        })}
        gridRef={grid}
        columns={columns}
        leadingControlColumns={ROW_CONTROL}
        rowCount={rows.length}
        renderCellValue={GridCell}
        sort={sort.length === 0 ? DEFAULT_SORT : sort}
        page={pageIndex}
        preferences={preferences}
        isColumn={isColumnId}
        onSort={choose}
        onPage={onPage}
        onPreferences={onPreferences}
      />
    </ResultContext.Provider>
  );
};
