import { EuiButton, EuiButtonEmpty, EuiEmptyPrompt, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { Window } from '../../../common/result/window';
import { useServices } from '../../hooks/use_services';
import { formatNumber } from '../../services/number_format';

export interface NothingFoundCheckedProps {
  window: Window;
  /** Instances asked for at most. */
  threshold: number;
  /** What lies in the window; null when it is not known. */
  coverage: {
    events: number;
    calls: number;
    oldest: string | null;
    newest: string | null;
  } | null;
  /** Whether `coverage` is on its way. */
  isCounting: boolean;
  /** How many days of the window have no event at all. */
  emptyDays: number;
  hasFilters: boolean;
  isPartial: boolean;
  onThreshold(threshold: number): void;
  onShowQuery(): void;
  /** Says more about how complete the answer is. */
  onShowCompleteness(): void;
}

/** No row, as a statement that can be checked: looked at, none above, data from and to. */
export const NothingFoundChecked = ({
  window,
  threshold,
  coverage,
  isCounting,
  emptyDays,
  hasFilters,
  isPartial,
  onThreshold,
  onShowQuery,
  onShowCompleteness,
}: NothingFoundCheckedProps) => {
  const { config, dateFormat } = useServices();
  const isDoubtful = isPartial || (coverage === null && !isCounting) || emptyDays > 0;
  const lookedAt =
    coverage === null && isCounting
      ? i18n.translate('ec2DeploymentHunt.checked.counting', {
          defaultMessage: 'Counting what was looked at.',
        })
      : coverage === null
        ? i18n.translate('ec2DeploymentHunt.checked.unknown', {
            defaultMessage:
              'How much was looked at is not known: the count of events did not come. Run again to have it.',
          })
        : hasFilters
          ? i18n.translate('ec2DeploymentHunt.checked.lookedAtFiltered', {
              defaultMessage:
                'Looked at those of {calls} RunInstances calls, among {events} CloudTrail events that you may read, that your filters let pass.',
              values: {
                calls: formatNumber(coverage.calls),
                events: formatNumber(coverage.events),
              },
            })
          : i18n.translate('ec2DeploymentHunt.checked.lookedAt', {
              defaultMessage:
                'Looked at {calls} RunInstances calls among {events} CloudTrail events that you may read.',
              values: {
                calls: formatNumber(coverage.calls),
                events: formatNumber(coverage.events),
              },
            });
  return (
    <EuiEmptyPrompt
      iconType={isDoubtful ? 'warning' : 'checkCircle'}
      color={isDoubtful ? 'warning' : 'subdued'}
      titleSize="s"
      title={
        <h2>
          {isPartial
            ? i18n.translate('ec2DeploymentHunt.checked.partialTitle', {
                defaultMessage: 'Nobody found in the part that answered',
              })
            : hasFilters
              ? i18n.translate('ec2DeploymentHunt.checked.titleFiltered', {
                  defaultMessage:
                    'Nobody whom your filters let pass asked for {threshold} instances or more',
                  values: { threshold: formatNumber(threshold) },
                })
              : i18n.translate('ec2DeploymentHunt.checked.title', {
                  defaultMessage: 'Nobody asked for {threshold} instances or more',
                  values: { threshold: formatNumber(threshold) },
                })}
        </h2>
      }
      body={
        <EuiText size="s">
          <p>{lookedAt}</p>
          <p>
            {i18n.translate('ec2DeploymentHunt.checked.none', {
              defaultMessage:
                'No principal asked in one account for {threshold} or more from {from} to {to}, and none of these calls was unreadable or ambiguous.',
              values: {
                threshold: formatNumber(threshold),
                from: dateFormat(window.from).text,
                to: dateFormat(window.to).text,
              },
            })}
          </p>
          {coverage !== null && coverage.oldest !== null && coverage.newest !== null && (
            <p>
              {i18n.translate('ec2DeploymentHunt.checked.data', {
                defaultMessage: 'Data in {indexPatterns} from {oldest} to {newest}.',
                values: {
                  indexPatterns: config.indexPatterns,
                  oldest: dateFormat(coverage.oldest).text,
                  newest: dateFormat(coverage.newest).text,
                },
              })}
            </p>
          )}
          {emptyDays > 0 && (
            <p>
              {i18n.translate('ec2DeploymentHunt.checked.emptyDays', {
                defaultMessage:
                  '{count, plural, one {One day has} other {# days have}} no CloudTrail event at all: nobody knows what happened then.',
                values: { count: emptyDays },
              })}
            </p>
          )}
        </EuiText>
      }
      actions={[
        threshold > 1 && (
          <EuiButton key="threshold" size="s" onClick={() => onThreshold(1)}>
            {i18n.translate('ec2DeploymentHunt.checked.fromOne', {
              defaultMessage: 'Show all from 1 instance on',
            })}
          </EuiButton>
        ),
        <EuiButtonEmpty key="completeness" size="s" iconType="inspect" onClick={onShowCompleteness}>
          {i18n.translate('ec2DeploymentHunt.checked.completeness', {
            defaultMessage: 'How complete is this answer?',
          })}
        </EuiButtonEmpty>,
        <EuiButtonEmpty key="query" size="s" iconType="code" onClick={onShowQuery}>
          {i18n.translate('ec2DeploymentHunt.checked.query', { defaultMessage: 'Show the query' })}
        </EuiButtonEmpty>,
      ]}
      data-test-subj="huntNothingFoundChecked"
    />
  );
};
