import { EuiCallOut } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { listsProblemText, type ListsProblem } from '../services/lists_problem';

export interface CorrectedNoticesProps {
  /** Whether the address names a row that is not there. */
  isRowGone: boolean;
  /** What is wrong with the lists of values; null when nothing is. */
  valuesProblem: ListsProblem | null;
  onDismissRow(): void;
}

const RowIsGone = ({ onDismiss }: { onDismiss(): void }) => (
  <EuiCallOut
    announceOnMount={false}
    size="s"
    color="warning"
    iconType="link"
    title={i18n.translate('ec2DeploymentHunt.row.gone', {
      defaultMessage: 'The row that the address names is not among these rows',
    })}
    onDismiss={onDismiss}
    data-test-subj="huntRowIsGone"
  />
);

const ValuesProblem = ({ problem }: { problem: ListsProblem }) => (
  <EuiCallOut
    announceOnMount={false}
    size="s"
    color="warning"
    iconType="warning"
    title={listsProblemText(problem)}
    data-test-subj="huntValuesProblem"
  />
);

/** What a person must know before reading the rows. */
export const CorrectedNotices = ({
  isRowGone,
  valuesProblem,
  onDismissRow,
}: CorrectedNoticesProps) => (
  <>
    {isRowGone && <RowIsGone onDismiss={onDismissRow} />}
    {valuesProblem !== null && <ValuesProblem problem={valuesProblem} />}
  </>
);
