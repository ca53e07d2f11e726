import { EuiButton, EuiEmptyPrompt } from '@elastic/eui';
import { i18n } from '@kbn/i18n';

/** The page before its first run, or after one that was cancelled before it had rows. */
export const FirstVisit = ({ isCancelled, onRun }: { isCancelled: boolean; onRun(): void }) => (
  <EuiEmptyPrompt
    iconType={isCancelled ? 'crossCircle' : 'logoSecurity'}
    titleSize="s"
    title={
      <h2>
        {isCancelled
          ? i18n.translate('ec2DeploymentHunt.cancelled.title', {
              defaultMessage: 'Cancelled before there were rows',
            })
          : i18n.translate('ec2DeploymentHunt.firstVisit.title', {
              defaultMessage: 'Who asked EC2 for many instances?',
            })}
      </h2>
    }
    body={
      <p>
        {isCancelled
          ? i18n.translate('ec2DeploymentHunt.cancelled.body', {
              defaultMessage:
                'The query was stopped on the cluster. Nothing was found or ruled out.',
            })
          : i18n.translate('ec2DeploymentHunt.firstVisit.body', {
              defaultMessage:
                'Run the hunt to see which users and roles asked for 10 or more instances within the last seven days, with your own rights.',
            })}
      </p>
    }
    actions={
      <EuiButton fill={true} iconType="play" onClick={onRun}>
        {i18n.translate('ec2DeploymentHunt.firstVisit.run', { defaultMessage: 'Run the hunt' })}
      </EuiButton>
    }
  />
);
