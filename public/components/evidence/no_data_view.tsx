import { EuiButton, EuiEmptyPrompt, EuiLoadingSpinner, EuiSpacer } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { Window } from '../../../common/result/window';
import { useServices } from '../../hooks/use_services';
import { formatDuration } from '../../services/duration_format';
import { errorText } from '../../services/error_texts';
import {
  dataChecks,
  windowAtNewest,
  type DataCheck,
  type DiagnosedData,
} from '../../services/evidence_data_checks';
import type { HuntError } from '../../services/hunt_error';
import { TechnicalReason } from '../technical_reason';
import { DataCheckList } from './data_check_list';

export interface NoDataViewProps {
  /** What is there whatever the window; null while it is looked for, and when it could not be. */
  data: DiagnosedData | null;
  /** Why it could not be looked for. */
  error: HuntError | null;
  window: Window;
  isRunning: boolean;
  onWindow(window: Window): void;
  onCheckAgain(): void;
}

/** The checks themselves failed, for a reason that no check has a name for. */
const CheckFailed = ({ error }: { error: HuntError }) => {
  const { config } = useServices();
  const { title, next } = errorText(error.code, {
    indexPatterns: config.indexPatterns,
    timeout: formatDuration(config.requestTimeoutMs),
  });
  return (
    <div className="eui-textLeft">
      {error.code !== 'no_index_or_no_right' && error.code !== 'forbidden' && (
        <p>
          {i18n.translate('ec2DeploymentHunt.noData.checkFailed', {
            defaultMessage: 'The checks could not be made. {title}. {next}',
            values: { title, next },
          })}
        </p>
      )}
      {error.reason !== null && <TechnicalReason reason={error.reason} />}
    </div>
  );
};

/** No event of CloudTrail: the possible causes, looked at one by one, each with what to do. */
export const NoDataView = ({
  data,
  error,
  window,
  isRunning,
  onWindow,
  onCheckAgain,
}: NoDataViewProps) => {
  const newest = data?.newest ?? null;
  const actionOf = ({ name, status }: DataCheck) =>
    name === 'window' && status === 'failed' && newest !== null ? (
      <>
        <EuiSpacer size="xs" />
        <EuiButton
          size="s"
          iconType="calendar"
          onClick={() => onWindow(windowAtNewest(newest, window))}
          data-test-subj="huntWindowAtNewest"
        >
          {i18n.translate('ec2DeploymentHunt.noData.windowAtNewest', {
            defaultMessage: 'Look at the time before the newest event',
          })}
        </EuiButton>
      </>
    ) : null;
  return (
    // More than a small window has room for: it scrolls by itself, to its button by keyboard too.
    <div className="eui-yScroll" style={{ blockSize: '100%' }}>
      <EuiEmptyPrompt
        {...(isRunning && data === null ? { icon: <EuiLoadingSpinner size="l" /> } : {})}
        titleSize="s"
        paddingSize="m"
        style={{ inlineSize: 640, maxInlineSize: '100%' }}
        title={
          <h2>
            {i18n.translate('ec2DeploymentHunt.noData.title', {
              defaultMessage: 'No CloudTrail event to look at',
            })}
          </h2>
        }
        body={
          <>
            <p>
              {i18n.translate('ec2DeploymentHunt.noData.meaning', {
                defaultMessage:
                  'This is no finding: nothing that you may read was there. What may be the cause, in order:',
              })}
            </p>
            <DataCheckList
              checks={dataChecks(data, error?.code ?? null, window)}
              data={data}
              window={window}
              actionOf={actionOf}
            />
            {error !== null && <CheckFailed error={error} />}
          </>
        }
        actions={
          <EuiButton
            size="s"
            iconType="refresh"
            onClick={onCheckAgain}
            isLoading={isRunning}
            data-test-subj="huntCheckAgain"
          >
            {i18n.translate('ec2DeploymentHunt.noData.again', { defaultMessage: 'Check again' })}
          </EuiButton>
        }
        data-test-subj="huntNoData"
      />
    </div>
  );
};
