import { EuiButton, EuiCallOut, EuiEmptyPrompt, EuiSpacer, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { ReactNode } from 'react';
import { useServices } from '../hooks/use_services';
import { formatDuration } from '../services/duration_format';
import { errorText } from '../services/error_texts';
import type { HuntError } from '../services/hunt_error';
import { TechnicalReason } from './technical_reason';

export interface FailureProps {
  error: HuntError;
  /** When the rows that are still on screen were found; null when there are none. */
  rowsOf: string | null;
  onRun(): void;
}

const RunAgain = ({ onRun }: { onRun(): void }) => (
  <EuiButton size="s" iconType="refresh" onClick={onRun}>
    {i18n.translate('ec2DeploymentHunt.failure.runAgain', { defaultMessage: 'Run again' })}
  </EuiButton>
);

/** A long reason folds into its box; it must not widen it. */
const PROMPT = { inlineSize: 600, maxInlineSize: '100%', marginBlockStart: 16 };

/** A run that failed: in place of the rows, or above those of the run before. */
export const Failure = ({ error, rowsOf, onRun }: FailureProps) => {
  const { config } = useServices();
  const { title, meaning, next } = errorText(error.code, {
    indexPatterns: config.indexPatterns,
    timeout: formatDuration(config.requestTimeoutMs),
  });
  const reason: ReactNode = error.reason !== null && (
    <>
      <EuiSpacer size="s" />
      <TechnicalReason reason={error.reason} />
    </>
  );
  if (rowsOf === null) {
    return (
      <EuiEmptyPrompt
        color="danger"
        iconType="error"
        titleSize="s"
        style={PROMPT}
        title={<h2>{title}</h2>}
        body={
          <>
            <p>{meaning}</p>
            <p>{next}</p>
          </>
        }
        actions={<RunAgain onRun={onRun} />}
        footer={error.reason === null ? undefined : <TechnicalReason reason={error.reason} />}
        data-test-subj={`huntFailure-${error.code}`}
      />
    );
  }
  return (
    <EuiCallOut
      announceOnMount={false}
      size="s"
      color="danger"
      iconType="error"
      title={title}
      data-test-subj={`huntFailure-${error.code}`}
    >
      <EuiText size="s">
        <p>
          {meaning} {next}{' '}
          {i18n.translate('ec2DeploymentHunt.failure.olderRows', {
            defaultMessage: 'The rows below are those of {time}.',
            values: { time: rowsOf },
          })}
        </p>
      </EuiText>
      {reason}
      <EuiSpacer size="s" />
      <RunAgain onRun={onRun} />
    </EuiCallOut>
  );
};
