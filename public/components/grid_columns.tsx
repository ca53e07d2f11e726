import type { EuiDataGridColumn } from '@elastic/eui';
import { EuiToolTip } from '@elastic/eui';
import { columnText } from '../services/column_texts';
import type { GridPreferences } from '../services/grid_preferences';
import { COLUMN_IDS, type ColumnId } from '../services/published_columns';

/** Pixels. */
const WIDTHS: Record<ColumnId, number> = {
  target_instance_count: 178,
  user_attempts: 130,
  'user.name': 170,
  date: 108,
  subnet_id: 200,
  instance_type: 130,
  'event.outcome': 126,
  principal_arns: 360,
  regions: 150,
  accounts: 140,
};

const COUNTS: readonly ColumnId[] = ['target_instance_count', 'user_attempts'];

/** The grid's columns, each with its explanation under its heading and in its menu. */
export const gridColumns = (widths: GridPreferences['widths']): EuiDataGridColumn[] =>
  COLUMN_IDS.map((id) => {
    const isCount = COUNTS.includes(id);
    return {
      id,
      displayAsText: id,
      display: (
        <EuiToolTip content={columnText(id)}>
          <span>{id}</span>
        </EuiToolTip>
      ),
      initialWidth: widths[id] ?? WIDTHS[id],
      isSortable: true,
      isExpandable: !isCount,
      defaultSortDirection: isCount ? 'desc' : 'asc',
      ...(isCount ? { schema: 'numeric' } : {}),
      actions: {
        additional: [{ label: columnText(id), iconType: 'info', size: 'xs', wrapText: true }],
      },
    };
  });
