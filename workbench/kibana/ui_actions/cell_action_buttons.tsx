import type { EuiDataGridColumnCellAction } from '@elastic/eui';
import type { CellActionContext, CellActionDefinition } from '@kbn/ui-actions-plugin/public';
import type { CellField } from './use_cell_actions';

export interface CellsOfField {
  actions: readonly CellActionDefinition[];
  field: CellField;
  metadata: CellActionContext['metadata'];
  /** A scalar, an array of several values, or null. */
  valueAt(rowIndex: number): unknown;
}

/** The actions of a column's cells, for EUI's grid: the first ones inline, the rest in the popover. */
export const cellActionButtons = ({
  actions,
  field,
  metadata,
  valueAt,
}: CellsOfField): EuiDataGridColumnCellAction[] =>
  actions.map((action) => {
    const context = { data: [{ field }], metadata };
    const CellAction: EuiDataGridColumnCellAction = ({ Component, rowIndex }) => (
      <Component
        iconType={action.getIconType(context)}
        aria-label={action.getDisplayName(context)}
        title={action.getDisplayNameTooltip(context)}
        data-test-subj={`dataGridColumnCellAction-${action.id}`}
        onClick={() =>
          void action.execute({ data: [{ field, value: valueAt(rowIndex) }], metadata })
        }
      >
        {action.getDisplayName(context)}
      </Component>
    );
    return CellAction;
  });
