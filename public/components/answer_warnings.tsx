import { EuiAccordion, EuiCallOut, EuiText, useGeneratedHtmlId } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ClusterFailure } from '../../common/api/v1/answer';
import { clusterWarnings } from '../services/cluster_warnings';
import type { RowsAnswer } from '../services/hunt_client';
import { formatNumber } from '../services/number_format';
import type { RowCut } from '../services/row_cut';
import { rowCutText } from '../services/row_cut_texts';
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

const RowsCut = ({ text }: { text: string }) => (
  <EuiCallOut
    announceOnMount={false}
    size="s"
    color="warning"
    iconType="warning"
    title={text}
    data-test-subj="huntLimitReached"
  />
);

export interface AnswerWarningsProps {
  answer: RowsAnswer<unknown>;
  cut: RowCut;
}

/** Everything that makes an answer less than whole. */
export const AnswerWarnings = ({ answer, cut }: AnswerWarningsProps) => {
  const cutText = rowCutText({ ...answer, cut });
  const { serious } = clusterWarnings(answer.warnings);
  return (
    <>
      {answer.is_partial && <Partial failures={answer.failures} />}
      {cutText !== null && <RowsCut text={cutText} />}
      {serious.length > 0 && <Serious warnings={serious} />}
    </>
  );
};
