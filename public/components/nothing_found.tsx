import { EuiButtonEmpty, EuiEmptyPrompt } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { Window } from '../../common/result/window';
import { useServices } from '../hooks/use_services';

export interface NothingFoundProps {
  window: Window;
  isPartial: boolean;
  onShowQuery(): void;
}

/** An answer without rows, with what was asked of what, so that it can be trusted or doubted. */
export const NothingFound = ({ window, isPartial, onShowQuery }: NothingFoundProps) => {
  const { config, dateFormat } = useServices();
  return (
    <EuiEmptyPrompt
      iconType={isPartial ? 'warning' : 'checkCircle'}
      color={isPartial ? 'warning' : 'subdued'}
      titleSize="s"
      title={
        <h2>
          {isPartial
            ? i18n.translate('ec2DeploymentHunt.nothing.partialTitle', {
                defaultMessage: 'No row in the part that answered',
              })
            : i18n.translate('ec2DeploymentHunt.nothing.title', { defaultMessage: 'No row' })}
        </h2>
      }
      body={
        <>
          <p>
            {i18n.translate('ec2DeploymentHunt.nothing.asked', {
              defaultMessage:
                'Asked: RunInstances calls that name a minimum and a maximum, summed by user, minute of the hour, subnet, instance type and outcome, where the sum is 10 or more.',
            })}
          </p>
          <p>
            {i18n.translate('ec2DeploymentHunt.nothing.where', {
              defaultMessage: 'Looked in {indexPatterns}, from {from} to {to}.',
              values: {
                indexPatterns: config.indexPatterns,
                from: dateFormat(window.from).text,
                to: dateFormat(window.to).text,
              },
            })}
          </p>
          <p>
            {i18n.translate('ec2DeploymentHunt.nothing.limits', {
              defaultMessage:
                'Only what you may read was searched, and a call that asks for exactly 50 counts as one here: no row does not mean no launch.',
            })}
          </p>
        </>
      }
      actions={
        <EuiButtonEmpty size="s" iconType="code" onClick={onShowQuery}>
          {i18n.translate('ec2DeploymentHunt.nothing.query', { defaultMessage: 'Show the query' })}
        </EuiButtonEmpty>
      }
      data-test-subj="huntNothingFound"
    />
  );
};
