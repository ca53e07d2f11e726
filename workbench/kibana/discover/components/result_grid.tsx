import {
  EuiButtonIcon,
  EuiDataGrid,
  EuiScreenReaderOnly,
  type EuiDataGridColumn,
} from '@elastic/eui';
import { useMemo, useRef, useState } from 'react';
import type { SearchResult } from '../search/run_search';
import { visibleText } from '../search/visible_text';
import { sortRows, type RowSort } from '../search/sort_rows';
import type { TimeFormat } from '../search/time_text';
import { useDiscoverCellActions } from '../hooks/use_discover_cell_actions';
import type { DiscoverState } from '../state/discover_state';
import type { DataViewSpec } from '../state/link_parts';
import { ColumnName } from './column_name';
import { DocumentFlyout } from './document_flyout';
import { letScrollerTakeFocus } from './let_scroller_take_focus';
import { ResultCell, SUMMARY_COLUMN } from './result_cell';

interface Props {
  result: SearchResult;
  state: DiscoverState;
  /** Null for ES|QL. */
  dataView: DataViewSpec | null;
  timeFieldName: string | undefined;
  timeFormat: TimeFormat;
  change(change: Partial<DiscoverState>): void;
}

/** The columns that were asked for, or the time and a summary; ES|QL shows what it answered. */
const shownColumns = ({ result, state: { columns }, timeFieldName }: Props): readonly string[] => {
  if (columns.length === 0 && result.mode === 'esql') return result.columns.map(({ name }) => name);
  const time = timeFieldName === undefined || result.mode === 'esql' ? [] : [timeFieldName];
  return [...new Set([...time, ...(columns.length === 0 ? [SUMMARY_COLUMN] : columns)])];
};

const isNumber = (type: string | undefined): boolean =>
  ['long', 'integer', 'double', 'unsigned_long', 'counter_long'].includes(type ?? '');

/** The rows; each opens as a whole document. */
export const ResultGrid = (props: Props) => {
  const { result, state, dataView, timeFieldName, timeFormat, change } = props;
  const { columns, sort } = state;
  const [opened, setOpened] = useState<number | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const shown = shownColumns(props);
  const [visible, setVisible] = useState<readonly string[] | null>(null);
  const [esqlSort, setEsqlSort] = useState<Array<{ id: string; direction: 'asc' | 'desc' }>>([]);
  const isEsql = result.mode === 'esql';
  const hasSummary = shown.includes(SUMMARY_COLUMN);
  const rows = useMemo(() => {
    const sorts = esqlSort.map(({ id, direction }): RowSort => ({
      column: result.columns.findIndex(({ name }) => name === id),
      direction,
    }));
    return isEsql ? sortRows(result.rows, sorts) : result.rows;
  }, [result, esqlSort, isEsql]);
  const actionsOn = useDiscoverCellActions({ result, rows, state, dataView });
  const gridColumns = shown.map((name): EuiDataGridColumn => {
    const type = result.columns.find((column) => column.name === name)?.type;
    const isTime = name === timeFieldName;
    return {
      id: name,
      displayAsText: name === SUMMARY_COLUMN ? 'Summary' : visibleText(name),
      schema: isNumber(type) ? 'numeric' : 'string',
      isSortable: name !== SUMMARY_COLUMN,
      cellActions: actionsOn(name),
      ...(isTime ? { initialWidth: 220 } : shown.length > 4 ? { initialWidth: 220 } : {}),
      ...(type === undefined ? {} : { display: <ColumnName name={name} type={type} /> }),
    };
  });
  return (
    <div ref={frame} style={{ height: '100%' }}>
      <EuiDataGrid
        aria-label={isEsql ? 'Results' : 'Documents'}
        data-test-subj="discoverDocTable"
        height="100%"
        virtualizationOptions={{
          onItemsRendered: () => letScrollerTakeFocus(frame.current),
        }}
        columns={gridColumns}
        columnVisibility={{
          visibleColumns: [...(visible ?? shown)].filter((name) => shown.includes(name)),
          setVisibleColumns: setVisible,
        }}
        gridStyle={{ border: 'horizontal', header: 'underline', fontSize: 's', cellPadding: 's' }}
        rowHeightsOptions={{
          defaultHeight: { lineCount: hasSummary ? 3 : 1 },
          ...(hasSummary ? { lineHeight: '18px' } : {}),
        }}
        rowCount={rows.length}
        sorting={{
          columns: isEsql ? esqlSort : sort.map(([id, direction]) => ({ id, direction })),
          onSort: (sorts) => {
            if (isEsql) setEsqlSort(sorts);
            else change({ sort: sorts.slice(-1).map(({ id, direction }) => [id, direction]) });
          },
        }}
        leadingControlColumns={[
          {
            id: 'open',
            width: 36,
            headerCellRender: () => (
              <EuiScreenReaderOnly>
                <span>Open</span>
              </EuiScreenReaderOnly>
            ),
            rowCellRender: ({ rowIndex }) => (
              <EuiButtonIcon
                size="xs"
                iconType="expand"
                aria-label={`Open row ${rowIndex + 1}`}
                data-test-subj="docTableExpandToggleColumn"
                onClick={() => setOpened(rowIndex)}
              />
            ),
          },
        ]}
        renderCellValue={({ rowIndex, columnId, isDetails }) => (
          <ResultCell
            columns={result.columns}
            row={rows[rowIndex] ?? []}
            name={columnId}
            isWhole={isDetails}
            timeFormat={timeFormat}
          />
        )}
      />
      {opened !== null && rows[opened] !== undefined && (
        <DocumentFlyout
          columns={result.columns}
          row={rows[opened]}
          position={opened + 1}
          shownColumns={columns}
          timeFormat={timeFormat}
          changeColumns={isEsql ? undefined : (next) => change({ columns: next })}
          close={() => setOpened(null)}
        />
      )}
    </div>
  );
};
