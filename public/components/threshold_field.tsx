import { EuiFieldText, EuiToolTip } from '@elastic/eui';
import { i18n } from '@kbn/i18n';

export interface ThresholdFieldProps {
  value: string;
  isInvalid: boolean;
  onValue(value: string): void;
  /** Enter was pressed. */
  onEnter(): void;
}

const meaning = (): string =>
  i18n.translate('ec2DeploymentHunt.threshold.meaning', {
    defaultMessage:
      'A row is shown when its calls asked for at least so many instances at most, and when it holds calls that could not be read or are ambiguous.',
  });

const refusal = (): string =>
  i18n.translate('ec2DeploymentHunt.threshold.refused', {
    defaultMessage: 'The threshold is a whole number from 1, in digits.',
  });

/** A text field and not a number field, which would take 1e3 and 1.5 and hide what it refuses. */
export const ThresholdField = ({ value, isInvalid, onValue, onEnter }: ThresholdFieldProps) => (
  <EuiToolTip content={isInvalid ? refusal() : meaning()}>
    <EuiFieldText
      compressed={true}
      inputMode="numeric"
      prepend="≥"
      value={value}
      maxLength={40}
      isInvalid={isInvalid}
      style={{ inlineSize: 72 }}
      aria-label={i18n.translate('ec2DeploymentHunt.threshold.label', {
        defaultMessage: 'Threshold: instances asked for at most',
      })}
      onChange={(event) => onValue(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) onEnter();
      }}
      data-test-subj="huntThreshold"
    />
  </EuiToolTip>
);
