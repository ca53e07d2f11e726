import { EuiDataGrid, type EuiDataGridColumn } from '@elastic/eui';
import { useMemo, useRef } from 'react';
import { letScrollerTakeFocus } from '../../discover/components/let_scroller_take_focus';
import { ResultCell } from '../../discover/components/result_cell';
import { fieldsOf } from '../../discover/search/document_search';
import type { SearchResult } from '../../discover/search/run_search';
import { cellActionButtons } from '../../ui_actions/cell_action_buttons';
import { useCellActions } from '../../ui_actions/use_cell_actions';
import { useSecurity } from '../security_context';
import { EVENT_COLUMNS } from './event_columns';

interface Props {
  label: string;
  result: SearchResult;
  /** How the grid names itself to actions: `alerts-page`, `timeline-1`. */
  scopeId: string;
}

const DATA_VIEW = 'security-solution-default';

/** Events, with the actions on their cells that plugins registered. */
export const EventGrid = ({ label, result, scopeId }: Props) => {
  const { uiActions, timeFormat } = useSecurity();
  const { columns, rows } = result;
  const frame = useRef<HTMLDivElement>(null);
  const fields = useMemo(
    () =>
      EVENT_COLUMNS.flatMap((name) => {
        const column = columns.find((one) => one.name === name);
        const [field] = column === undefined ? [] : fieldsOf([column]);
        return field === undefined ? [] : [{ name, type: field.type }];
      }),
    [columns]
  );
  const metadata = useMemo(() => ({ scopeId, dataViewId: DATA_VIEW }), [scopeId]);
  const trigger = 'security-default-cellActions';
  const actions = useCellActions({ uiActions, trigger, metadata }, fields);
  const gridColumns = useMemo(
    () =>
      fields.map((field): EuiDataGridColumn => {
        const index = columns.findIndex(({ name }) => name === field.name);
        return {
          id: field.name,
          displayAsText: field.name,
          isSortable: false,
          ...(field.name === '@timestamp' ? { initialWidth: 210 } : {}),
          cellActions: cellActionButtons({
            actions: actions.get(field.name) ?? [],
            field,
            metadata,
            valueAt: (rowIndex) => rows[rowIndex]?.[index] ?? null,
          }),
        };
      }),
    [fields, columns, rows, actions, metadata]
  );
  return (
    <div ref={frame}>
      <EuiDataGrid
        aria-label={label}
        data-test-subj={`eventGrid-${scopeId}`}
        height={520}
        virtualizationOptions={{
          onItemsRendered: () => letScrollerTakeFocus(frame.current),
        }}
        columns={gridColumns}
        columnVisibility={{
          visibleColumns: fields.map(({ name }) => name),
          setVisibleColumns: () => undefined,
        }}
        toolbarVisibility={false}
        gridStyle={{ border: 'horizontal', header: 'underline', fontSize: 's', cellPadding: 's' }}
        rowCount={rows.length}
        renderCellValue={({ rowIndex, columnId, isDetails }) => (
          <ResultCell
            columns={columns}
            row={rows[rowIndex] ?? []}
            name={columnId}
            isWhole={isDetails}
            timeFormat={timeFormat}
          />
        )}
      />
    </div>
  );
};
