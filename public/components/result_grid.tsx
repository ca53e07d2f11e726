import type { EuiDataGridRefProps, EuiDataGridStyle } from '@elastic/eui';
import { EuiDataGrid, EuiScreenReaderOnly } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useCallback, useMemo, useRef } from 'react';
import type { PublishedRow } from '../../common/queries/published';
import type { Window } from '../../common/result/window';
import { ResultContext } from '../hooks/use_result';
import { PAGE_SIZES, type GridDensity, type GridPreferences } from '../services/grid_preferences';
import { isColumnId, type ColumnId } from '../services/published_columns';
import { DEFAULT_SORT, rowOrder, type SortColumn } from '../services/row_order';
import { GridCell } from './grid_cell';
import { gridColumns } from './grid_columns';
import { RowDiscoverButton } from './row_discover_button';

export interface ResultGridProps {
  rows: readonly PublishedRow[];
  window: Window;
  /** Empty for the order of the page itself. */
  sort: readonly SortColumn[];
  /** From 0; one beyond the last means the last. */
  page: number;
  preferences: GridPreferences;
  onSort(sort: readonly SortColumn[]): void;
  onPage(page: number): void;
  onPreferences(part: Partial<GridPreferences>): void;
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

const densityOf = ({ cellPadding }: EuiDataGridStyle): GridDensity => cellPadding ?? 'm';

const toSort = (columns: ReadonlyArray<{ id: string; direction: 'asc' | 'desc' }>): SortColumn[] =>
  columns.flatMap(({ id, direction }) => (isColumnId(id) ? [{ id, direction }] : []));

/** The rows of an answer. Sorting and paging happen here, over all rows of the answer. */
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
  const { columns: visible, widths, pageSize, density } = preferences;
  const lastPage = Math.max(0, Math.ceil(rows.length / pageSize) - 1);
  const pageIndex = Math.min(page, lastPage);
  const columns = useMemo(() => gridColumns(widths), [widths]);
  const order = useMemo(() => rowOrder(rows, sort), [rows, sort]);
  const openCell = useCallback(
    (rowIndex: number, colIndex: number) =>
      grid.current?.openCellPopover({ rowIndex: rowIndex - pageIndex * pageSize, colIndex }),
    [pageIndex, pageSize]
  );
  const result = useMemo(
    () => ({ rows, order, window, openCell }),
    [rows, order, window, openCell]
  );
  const gridStyle = useMemo<EuiDataGridStyle>(
    () => ({
      border: 'horizontal',
      header: 'underline',
      fontSize: density,
      cellPadding: density,
      onChange: (style) => onPreferences({ density: densityOf(style) }),
    }),
    [density, onPreferences]
  );
  return (
    <ResultContext.Provider value={result}>
      <EuiDataGrid
        ref={grid}
        aria-label={i18n.translate('ec2DeploymentHunt.grid.label', {
          defaultMessage: 'Rows of the hunt',
        })}
        height="100%"
        columns={columns}
        columnVisibility={{
          visibleColumns: [...visible],
          setVisibleColumns: (names) => onPreferences({ columns: names.filter(isColumnId) }),
          canDragAndDropColumns: true,
        }}
        leadingControlColumns={ROW_CONTROL}
        rowCount={rows.length}
        renderCellValue={GridCell}
        sorting={{
          columns: [...(sort.length === 0 ? DEFAULT_SORT : sort)],
          onSort: (sorted) => onSort(toSort(sorted)),
        }}
        pagination={{
          pageIndex,
          pageSize,
          pageSizeOptions: PAGE_SIZES,
          onChangePage: onPage,
          onChangeItemsPerPage: (size) => {
            onPreferences({ pageSize: size });
            onPage(0);
          },
        }}
        gridStyle={gridStyle}
        toolbarVisibility={{ showDisplaySelector: { allowRowHeight: false } }}
        onColumnResize={({ columnId, width }) => {
          if (isColumnId(columnId)) onPreferences({ widths: withWidth(widths, columnId, width) });
        }}
      />
    </ResultContext.Provider>
  );
};

const withWidth = (
  widths: GridPreferences['widths'],
  column: ColumnId,
  width: number
): GridPreferences['widths'] => ({ ...widths, [column]: Math.round(width) });
