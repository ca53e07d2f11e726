import type { EuiDataGridCellValueElementProps } from '@elastic/eui';
import { EuiButtonIcon } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useCorrectedResult } from '../hooks/use_corrected_result';
import { visibleText } from '../services/visible_text';

const MOST_CHARACTERS = 80;

/** Where the focus goes back to when the flyout of a row closes. */
export const rowButtonId = (key: string): string => `ec2DeploymentHunt-row-${key}`;

/** Opens the details of a row. */
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
    <EuiButtonIcon
      id={rowButtonId(row.key)}
      iconType={isOpen ? 'minimize' : 'expand'}
      size="xs"
      color={isOpen ? 'primary' : 'text'}
      aria-label={label}
      aria-expanded={isOpen}
      title={label}
      onClick={() => openRow(row)}
      data-test-subj="huntRowOpen"
    />
  );
};
