import { EuiProgress, EuiSkeletonText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ReactNode } from 'react';
import type { QueryState } from '../../hooks/use_query';
import type { RowsAnswer } from '../../services/hunt_client';
import { rowCutAtLimit, type RowCut } from '../../services/row_cut';
import { AnswerWarnings } from '../answer_warnings';
import { SectionFailure } from '../evidence/section_failure';

export interface SectionAnswerProps<Row> {
  query: QueryState<Row>;
  /** Whether rows were cut; without it, whether the limit of the query did. */
  cutOf?(answer: NoInfer<RowsAnswer<Row>>): RowCut;
  children(rows: readonly Row[]): ReactNode;
}

const Waiting = () => (
  <EuiSkeletonText
    lines={3}
    size="s"
    isLoading={true}
    contentAriaLabel={i18n.translate('ec2DeploymentHunt.flyout.section', {
      defaultMessage: 'this section',
    })}
  />
);

const OLD_ROWS = { opacity: 0.5 };

/** What one section of the flyout was answered, and how it stands with the next answer. */
export const SectionAnswer = <Row,>({
  query,
  cutOf = rowCutAtLimit,
  children,
}: SectionAnswerProps<Row>) => {
  const { status, finished, error, again } = query;
  const isRunning = status === 'running' || status === 'waiting';
  if (finished === null) {
    return error === null ? <Waiting /> : <SectionFailure error={error} onAgain={again} />;
  }
  return (
    <>
      {error !== null && <SectionFailure error={error} onAgain={again} />}
      {isRunning && <EuiProgress size="xs" color="accent" />}
      <AnswerWarnings answer={finished.answer} cut={cutOf(finished.answer)} />
      <div style={status === 'done' ? undefined : OLD_ROWS}>{children(finished.answer.rows)}</div>
    </>
  );
};
