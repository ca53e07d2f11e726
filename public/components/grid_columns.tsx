import type { EuiDataGridColumn } from '@elastic/eui';
import { columnText } from '../services/column_texts';
import type { GridPreferences } from '../services/grid_preferences';
import { COLUMN_IDS, type ColumnId } from '../services/published_columns';

/** Pixels. The columns that are not here share what is left of the grid's width. */
const WIDTHS: Partial<Record<ColumnId, number>> = {
  target_instance_count: 172,
  user_attempts: 124,
  date: 96,
  'event.outcome': 118,
  principal_arns: 300,
  regions: 136,
};

const COUNTS: readonly ColumnId[] = ['target_instance_count', 'user_attempts'];

/** The grid's columns, each with its explanation under its heading and in its menu. */
export const gridColumns = (widths: GridPreferences<ColumnId>['widths']): EuiDataGridColumn[] =>
  COLUMN_IDS.map((id) => {
    const isCount = COUNTS.includes(id);
    const width = widths[id] ?? WIDTHS[id];
    return {
      id,
      displayAsText: id,
      display: <span title={columnText(id)}>{id}</span>,
      ...(width === undefined ? {} : { initialWidth: width }),
      isSortable: true,
      isExpandable: !isCount,
      defaultSortDirection: isCount ? 'desc' : 'asc',
      ...(isCount ? { schema: 'numeric' } : {}),
      actions: {
        additional: [{ label: columnText(id), iconType: 'info', size: 'xs', wrapText: true }],
      },
    };
  });
