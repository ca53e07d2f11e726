import { EuiCallOut } from '@elastic/eui';
import { i18n } from '@kbn/i18n';

/** Why the lists of values are not whole. */
export type ListsProblem = 'missing' | 'cut' | 'partial';

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

const problemText = (problem: ListsProblem): string => {
  switch (problem) {
    case 'cut':
      return i18n.translate('ec2DeploymentHunt.values.cut', {
        defaultMessage:
          'The lists of Regions, types and subnets are not complete: there are more values than one answer holds',
      });
    case 'partial':
      return i18n.translate('ec2DeploymentHunt.values.partial', {
        defaultMessage:
          'The lists of Regions, types and subnets are not complete: not everything answered',
      });
    case 'missing':
      return i18n.translate('ec2DeploymentHunt.values.missing', {
        defaultMessage:
          'Regions, types, subnets and estimates could not be loaded. The counts of the rows stand.',
      });
  }
};

const ValuesProblem = ({ problem }: { problem: ListsProblem }) => (
  <EuiCallOut
    announceOnMount={false}
    size="s"
    color="warning"
    iconType="warning"
    title={problemText(problem)}
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
