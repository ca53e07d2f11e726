import { EuiCallOut, EuiLink, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useServices } from '../../hooks/use_services';
import { formatDuration } from '../../services/duration_format';
import { errorText } from '../../services/error_texts';
import type { HuntError } from '../../services/hunt_error';
import { TechnicalReason } from '../technical_reason';

export interface SectionFailureProps {
  error: HuntError;
  onAgain(): void;
}

/** A part of the page that could not be asked for; the rest of the page stands. */
export const SectionFailure = ({ error, onAgain }: SectionFailureProps) => {
  const { config } = useServices();
  const { title, next } = errorText(error.code, {
    indexPatterns: config.indexPatterns,
    timeout: formatDuration(config.requestTimeoutMs),
  });
  return (
    <EuiCallOut
      announceOnMount={false}
      size="s"
      color="danger"
      iconType="error"
      title={title}
      data-test-subj={`huntSectionFailure-${error.code}`}
    >
      <EuiText size="s">
        <p>
          {next}{' '}
          <EuiLink onClick={onAgain}>
            {i18n.translate('ec2DeploymentHunt.section.again', { defaultMessage: 'Ask again' })}
          </EuiLink>
        </p>
      </EuiText>
      {error.reason !== null && <TechnicalReason reason={error.reason} />}
    </EuiCallOut>
  );
};
