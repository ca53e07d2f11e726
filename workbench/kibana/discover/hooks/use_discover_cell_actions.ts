import type { EuiDataGridColumnCellAction } from '@elastic/eui';
import { useMemo } from 'react';
import { cellActionButtons } from '../../ui_actions/cell_action_buttons';
import { useCellActions } from '../../ui_actions/use_cell_actions';
import { useExtensions } from '../extensions_context';
import { fieldsOf } from '../search/document_search';
import type { SearchResult } from '../search/run_search';
import type { DiscoverState } from '../state/discover_state';
import type { DataViewSpec } from '../state/link_parts';

interface Shown {
  result: SearchResult;
  /** As the grid orders them. */
  rows: SearchResult['rows'];
  state: DiscoverState;
  /** Null for ES|QL. */
  dataView: DataViewSpec | null;
}

const dataSourceOf = (dataView: DataViewSpec | null) =>
  dataView === null ? { type: 'esql' } : { type: 'dataView', dataViewId: dataView.id };

/** The actions on the cells of a column of Discover's grid, with what Discover tells them of itself. */
export const useDiscoverCellActions = ({
  result,
  rows,
  state,
  dataView,
}: Shown): ((column: string) => EuiDataGridColumnCellAction[]) => {
  const { uiActions } = useExtensions();
  const { columns } = result;
  const { query, filters, timeRange } = state;
  const fields = useMemo(
    () => fieldsOf(columns).map(({ name, type }) => ({ name, type })),
    [columns]
  );
  const metadata = useMemo(
    () => ({
      instanceId: undefined,
      dataSource: dataSourceOf(dataView),
      dataView: dataView ?? undefined,
      query,
      filters,
      timeRange,
    }),
    [dataView, query, filters, timeRange]
  );
  const trigger = 'DISCOVER_CELL_ACTIONS_TRIGGER_ID';
  const actions = useCellActions({ uiActions, trigger, metadata }, fields);
  return (column) => {
    const index = fields.findIndex(({ name }) => name === column);
    const field = fields[index];
    if (field === undefined) return [];
    return cellActionButtons({
      actions: actions.get(column) ?? [],
      field,
      metadata,
      valueAt: (rowIndex) => rows[rowIndex]?.[index] ?? null,
    });
  };
};
