import {
  EuiCallOut,
  EuiLoadingSpinner,
  EuiEmptyPrompt,
  EuiProgress,
  useEuiTheme,
} from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ReactNode } from 'react';
import type { HuntRunState } from '../hooks/hunt_run_state';
import { useServices } from '../hooks/use_services';
import type { RowCut } from '../services/row_cut';
import { AnswerWarnings } from './answer_warnings';
import { Failure } from './failure';
import { FirstVisit } from './first_visit';

export const RESULT_ID = 'ec2DeploymentHunt-result';

export interface ResultAreaProps {
  /** Of the reading that is shown. */
  state: HuntRunState<unknown>;
  /** Whether rows of its answer were cut. */
  cut: RowCut;
  /** The rows; null while it is not yet known how to show them. */
  grid: ReactNode;
  /** What stands in place of the grid when there is no row. */
  empty: ReactNode;
  /** What stands in place of the failure when there has been no answer yet; else its own text. */
  failure?: ReactNode;
  onRun(): void;
}

const FirstRun = () => (
  <EuiEmptyPrompt
    icon={<EuiLoadingSpinner size="xl" />}
    titleSize="s"
    title={
      <h2>
        {i18n.translate('ec2DeploymentHunt.running.title', {
          defaultMessage: 'The hunt is running',
        })}
      </h2>
    }
    body={
      <p>
        {i18n.translate('ec2DeploymentHunt.running.body', {
          defaultMessage: 'Rows appear here when the cluster has read CloudTrail.',
        })}
      </p>
    }
  />
);

const Cancelled = ({ rowsOf }: { rowsOf: string }) => (
  <EuiCallOut
    announceOnMount={false}
    size="s"
    iconType="crossCircle"
    title={i18n.translate('ec2DeploymentHunt.cancelled.kept', {
      defaultMessage: 'Cancelled. The rows below are those of {time}.',
      values: { time: rowsOf },
    })}
  />
);

/** The part of the page that follows the run: its rows, or what there is to say in their place. */
export const ResultArea = ({ state, cut, grid, empty, failure, onRun }: ResultAreaProps) => {
  const { dateFormat } = useServices();
  const { euiTheme } = useEuiTheme();
  const { status, finished, error } = state;
  const isRunning = status === 'running';
  const rowsOf = finished === null ? null : dateFormat(finished.run.started_at).text;
  const hasRows = finished !== null && finished.answer.rows.length > 0;
  const content = (): ReactNode => {
    if (finished === null) {
      if (isRunning) return <FirstRun />;
      if (error !== null && failure !== undefined) return failure;
      if (error !== null) return <Failure error={error} rowsOf={null} onRun={onRun} />;
      return <FirstVisit isCancelled={status === 'cancelled'} onRun={onRun} />;
    }
    return hasRows ? grid : empty;
  };
  return (
    <>
      {rowsOf !== null && error !== null && <Failure error={error} rowsOf={rowsOf} onRun={onRun} />}
      {rowsOf !== null && status === 'cancelled' && <Cancelled rowsOf={rowsOf} />}
      {finished !== null && <AnswerWarnings answer={finished.answer} cut={cut} />}
      <section
        id={RESULT_ID}
        tabIndex={-1}
        aria-label={i18n.translate('ec2DeploymentHunt.result.label', { defaultMessage: 'Result' })}
        aria-busy={isRunning}
        style={{
          position: 'relative',
          flex: '1 1 auto',
          minBlockSize: 260,
          borderBlockStart: euiTheme.border.thin,
        }}
      >
        {isRunning && <EuiProgress size="xs" color="accent" position="absolute" />}
        <div
          style={{
            blockSize: '100%',
            opacity: isRunning && finished !== null ? 0.5 : 1,
            // The grid scrolls by itself; what is said in its place must not lie over the status line.
            ...(hasRows ? {} : { overflow: 'auto' }),
          }}
        >
          {content()}
        </div>
      </section>
    </>
  );
};
