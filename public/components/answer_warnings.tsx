import { EuiAccordion, EuiCallOut, EuiText, useGeneratedHtmlId } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ClusterFailure } from '../../common/api/v1/answer';
import { clusterWarnings } from '../services/cluster_warnings';
import type { RowsAnswer } from '../services/hunt_client';
import { formatNumber } from '../services/number_format';
import { LogText } from './log_text';

const MOST_SHOWN = 20;

const failureLine = ({ cluster, index, status, reason }: ClusterFailure): string =>
  [cluster, index, status, reason].filter((part) => part !== null && part !== '').join(' · ');

const Texts = ({ texts }: { texts: readonly string[] }) => (
  <EuiText size="s" className="eui-textBreakWord">
    <ul>
      {texts.slice(0, MOST_SHOWN).map((text, position) => (
        <li key={position}>
          <LogText text={text} />
        </li>
      ))}
    </ul>
    {texts.length > MOST_SHOWN && (
      <p>
        {i18n.translate('ec2DeploymentHunt.warnings.more', {
          defaultMessage: 'and {count} more',
          values: { count: formatNumber(texts.length - MOST_SHOWN) },
        })}
      </p>
    )}
  </EuiText>
);

const Partial = ({ failures }: { failures: readonly ClusterFailure[] }) => (
  <EuiCallOut
    announceOnMount={false}
    size="s"
    color="warning"
    iconType="warning"
    title={i18n.translate('ec2DeploymentHunt.partial.title', {
      defaultMessage: 'A part of the answer is missing: not everything answered',
    })}
    data-test-subj="huntPartial"
  >
    {failures.length === 0 ? (
      <EuiText size="s">
        <p>
          {i18n.translate('ec2DeploymentHunt.partial.unnamed', {
            defaultMessage: 'The cluster does not say which part did not answer.',
          })}
        </p>
      </EuiText>
    ) : (
      <Texts texts={failures.map(failureLine)} />
    )}
  </EuiCallOut>
);

const Serious = ({ warnings }: { warnings: readonly string[] }) => (
  <EuiCallOut
    announceOnMount={false}
    size="s"
    color="warning"
    iconType="warning"
    title={i18n.translate('ec2DeploymentHunt.warnings.title', {
      defaultMessage: 'The cluster warns: some values could not be read and were not counted',
    })}
    data-test-subj="huntWarnings"
  >
    <EuiAccordion
      id={useGeneratedHtmlId({ prefix: 'warnings' })}
      buttonContent={i18n.translate('ec2DeploymentHunt.warnings.messages', {
        defaultMessage: '{count, plural, one {# message} other {# messages}} of the cluster',
        values: { count: warnings.length },
      })}
      paddingSize="s"
    >
      <Texts texts={warnings} />
    </EuiAccordion>
  </EuiCallOut>
);

const LimitReached = ({ limit }: { limit: number }) => (
  <EuiCallOut
    announceOnMount={false}
    size="s"
    color="warning"
    iconType="warning"
    title={i18n.translate('ec2DeploymentHunt.limit.title', {
      defaultMessage:
        '{limit} rows is the most that this query returns: there may be more, and which ones are missing is not known',
      values: { limit: formatNumber(limit) },
    })}
    data-test-subj="huntLimitReached"
  />
);

/** Everything that makes an answer less than whole. */
export const AnswerWarnings = ({ answer }: { answer: RowsAnswer<unknown> }) => {
  const { serious } = clusterWarnings(answer.warnings);
  return (
    <>
      {answer.is_partial && <Partial failures={answer.failures} />}
      {answer.rows.length >= answer.row_limit && <LimitReached limit={answer.row_limit} />}
      {serious.length > 0 && <Serious warnings={serious} />}
    </>
  );
};
