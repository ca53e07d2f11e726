/* The page that the hunt's grid is measured against: nothing but EUI's grid, with the same columns. */
import createCache from '@emotion/cache';
import { EuiDataGrid, EuiProvider, type EuiDataGridColumn } from '@elastic/eui';
import { useCallback, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { GridTable } from './grid_table';

declare global {
  interface Window {
    gridTable: GridTable;
  }
}

const { columns: shown, rows: all, pageSize, width, height } = window.gridTable;

const columns: EuiDataGridColumn[] = shown.map(({ id, heading, initialWidth, isNumeric }) => ({
  id,
  displayAsText: heading,
  initialWidth,
  isSortable: true,
  ...(isNumeric ? { schema: 'numeric' } : {}),
}));

const positions = new Map(shown.map(({ id }, position) => [id, position]));

const compare = (left: string | number, right: string | number): number =>
  left === right ? 0 : left < right ? -1 : 1;

type SortColumn = { id: string; direction: 'asc' | 'desc' };

const sorted = ([first]: readonly SortColumn[]): GridTable['rows'] => {
  if (first === undefined) return all;
  const position = positions.get(first.id) ?? 0;
  const sign = first.direction === 'asc' ? 1 : -1;
  return [...all].sort(
    (left, right) => sign * compare(left.values[position] ?? '', right.values[position] ?? '')
  );
};

/** The hunt's grid has such a column too, with a button in each of its cells. */
const LEADING = [
  { id: 'details', width: 34, headerCellRender: () => null, rowCellRender: () => '…' },
];

const BareGrid = () => {
  const [visibleColumns, setVisibleColumns] = useState(() => columns.map(({ id }) => id));
  const [sorting, setSorting] = useState<SortColumn[]>([]);
  const [page, setPage] = useState({ pageIndex: 0, pageSize });
  const rows = useMemo(() => sorted(sorting), [sorting]);
  const renderCellValue = useCallback(
    ({ rowIndex, columnId }: { rowIndex: number; columnId: string }) =>
      rows[rowIndex]?.texts[positions.get(columnId) ?? 0],
    [rows]
  );
  return (
    <EuiDataGrid
      aria-label="Bare grid"
      height="100%"
      columns={columns}
      leadingControlColumns={LEADING}
      columnVisibility={{ visibleColumns, setVisibleColumns }}
      rowCount={rows.length}
      renderCellValue={renderCellValue}
      sorting={{ columns: sorting, onSort: setSorting }}
      pagination={{
        ...page,
        pageSizeOptions: [pageSize],
        onChangePage: (pageIndex) => setPage({ pageIndex, pageSize }),
        onChangeItemsPerPage: () => undefined,
      }}
      gridStyle={{ border: 'horizontal', header: 'underline', fontSize: 's', cellPadding: 's' }}
      toolbarVisibility={{ showDisplaySelector: { allowRowHeight: false } }}
    />
  );
};

const Page = () => {
  const [isShown, setIsShown] = useState(false);
  return (
    <>
      <button data-test-subj="bareGridButton" onClick={() => setIsShown(!isShown)}>
        Show
      </button>
      <div style={{ inlineSize: width, blockSize: height }}>{isShown && <BareGrid />}</div>
    </>
  );
};

const element = document.createElement('div');
document.body.append(element);
createRoot(element).render(
  <EuiProvider colorMode="light" cache={createCache({ key: 'css' })}>
    <Page />
  </EuiProvider>
);
