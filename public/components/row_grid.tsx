import type {
  EuiDataGridColumn,
  EuiDataGridControlColumn,
  EuiDataGridProps,
  EuiDataGridRefProps,
  EuiDataGridStyle,
} from '@elastic/eui';
import { EuiDataGrid } from '@elastic/eui';
import type { Ref } from 'react';
import { useCallback, useMemo } from 'react';
import { PAGE_SIZES, type GridDensity, type GridPreferences } from '../services/grid_preferences';
import type { Sort } from '../services/url_state';
import { CellPopover, CellPopoverNames } from './cell_popover';
import { gridLook } from './grid_look';
import { GridScrollArea } from './grid_scroll_area';
import { PressInCell } from './press_in_cell';

export interface RowGridProps<ColumnId extends string> {
  label: string;
  gridRef: Ref<EuiDataGridRefProps>;
  /** Must stay the same while they mean the same. */
  columns: EuiDataGridColumn[];
  leadingControlColumns: EuiDataGridControlColumn[];
  rowCount: number;
  /** Must stay the same function: a new one draws every cell anew. */
  renderCellValue: EuiDataGridProps['renderCellValue'];
  /** What the rows are sorted by, the page's own order included. Must stay the same, as the callbacks must. */
  sort: ReadonlyArray<Sort<ColumnId>>;
  /** From 0, within the pages that there are. */
  page: number;
  preferences: GridPreferences<ColumnId>;
  isColumn(id: string): id is ColumnId;
  onSort(sort: ReadonlyArray<Sort<ColumnId>>): void;
  onPage(page: number): void;
  onPreferences(part: Partial<GridPreferences<ColumnId>>): void;
}

const densityOf = ({ cellPadding }: EuiDataGridStyle): GridDensity => cellPadding ?? 'm';

const VIRTUALIZATION = { outerElementType: GridScrollArea };

const TOOLBAR = { showDisplaySelector: { allowRowHeight: false } };

/**
 * A grid with its own height, whose columns, widths, page size and density are remembered. Columns
 * are put in order in the menu of columns and in that of each column: headings that can be dragged
 * would take a third of the time that the grid takes to appear. What the grid is given stays the same
 * while it means the same, since it draws every cell anew for anything that does not.
 */
export const RowGrid = <ColumnId extends string>({
  label,
  gridRef,
  columns,
  leadingControlColumns,
  rowCount,
  renderCellValue,
  sort,
  page,
  preferences,
  isColumn,
  onSort,
  onPage,
  onPreferences,
}: RowGridProps<ColumnId>) => {
  const { columns: visible, widths, pageSize, density } = preferences;
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
  const columnVisibility = useMemo(
    () => ({
      visibleColumns: [...visible],
      setVisibleColumns: (names: string[]) => onPreferences({ columns: names.filter(isColumn) }),
    }),
    [visible, isColumn, onPreferences]
  );
  const sorting = useMemo<NonNullable<EuiDataGridProps['sorting']>>(
    () => ({
      columns: [...sort],
      onSort: (sorted) =>
        onSort(sorted.flatMap(({ id, direction }) => (isColumn(id) ? [{ id, direction }] : []))),
    }),
    [sort, isColumn, onSort]
  );
  const pagination = useMemo<NonNullable<EuiDataGridProps['pagination']>>(
    () => ({
      pageIndex: page,
      pageSize,
      pageSizeOptions: PAGE_SIZES,
      onChangePage: onPage,
      onChangeItemsPerPage: (size) => {
        onPreferences({ pageSize: size });
        onPage(0);
      },
    }),
    [page, pageSize, onPage, onPreferences]
  );
  const onColumnResize = useCallback<NonNullable<EuiDataGridProps['onColumnResize']>>(
    ({ columnId, width }) => {
      if (!isColumn(columnId)) return;
      onPreferences({ widths: { ...widths, [columnId]: Math.round(width) } });
    },
    [widths, isColumn, onPreferences]
  );
  return (
    <CellPopoverNames columns={columns}>
      <PressInCell>
        <EuiDataGrid
          ref={gridRef}
          className={gridLook.grid}
          aria-label={label}
          height="100%"
          columns={columns}
          columnVisibility={columnVisibility}
          leadingControlColumns={leadingControlColumns}
          rowCount={rowCount}
          renderCellValue={renderCellValue}
          renderCellPopover={CellPopover}
          sorting={sorting}
          pagination={pagination}
          gridStyle={gridStyle}
          virtualizationOptions={VIRTUALIZATION}
          toolbarVisibility={TOOLBAR}
          onColumnResize={onColumnResize}
        />
      </PressInCell>
    </CellPopoverNames>
  );
};
