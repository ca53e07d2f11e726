import type { EuiDataGridCellValueElementProps } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useCorrectedResult } from '../hooks/use_corrected_result';
import { visibleText } from '../../common/result/visible_text';
import { gridLook } from './grid_look';

const MOST_CHARACTERS = 80;

/** Where the focus goes back to when the flyout of a row closes. */
export const rowButtonId = (key: string): string => `ec2DeploymentHunt-row-${key}`;

/** Two arrows on a diagonal, apart or towards each other. */
const APART = 'M10 2h4v4M14 2 9 7M6 14H2v-4M2 14l5-5';
const TOGETHER = 'M9 3v4h4M14 2 9 7M7 13V9H3M2 14l5-5';

/**
 * Opens the details of a row. It stands outside the order of tabs from the start, as the grid would
 * have it; `RowGrid` presses it where the keyboard is in its cell.
 */
export const RowOpenButton = ({ rowIndex }: EuiDataGridCellValueElementProps) => {
  const { rows, openKey, openRow } = useCorrectedResult();
  const row = rows[rowIndex];
  if (row === undefined) return null;
  const isOpen = row.key === openKey;
  const label = i18n.translate('ec2DeploymentHunt.row.details', {
    defaultMessage: 'Details of {principal}',
    values: { principal: visibleText((row.principal.name ?? '–').slice(0, MOST_CHARACTERS)) },
  });
  return (
    <button
      type="button"
      id={rowButtonId(row.key)}
      className={isOpen ? gridLook.openButton : gridLook.button}
      tabIndex={-1}
      aria-label={label}
      aria-expanded={isOpen}
      title={label}
      onClick={() => openRow(row)}
      data-test-subj="huntRowOpen"
    >
      <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden={true}>
        <path d={isOpen ? TOGETHER : APART} fill="none" stroke="currentColor" />
      </svg>
    </button>
  );
};
