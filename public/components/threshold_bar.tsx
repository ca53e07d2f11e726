import { i18n } from '@kbn/i18n';
import { formatNumber } from '../services/number_format';
import { gridLook } from './grid_look';

export interface ThresholdBarProps {
  asked: number;
  threshold: number;
  /** The largest of all rows, which fills the bar; the threshold does where it is larger. */
  most: number;
}

const SMALLEST = 0.1;

/** Down, so that what is below the threshold never reads as if it had reached it. */
const multipleText = (multiple: number): string => {
  if (multiple >= 10) return formatNumber(Math.floor(multiple));
  return multiple > 0 && multiple < SMALLEST
    ? `<${formatNumber(SMALLEST)}`
    : formatNumber(Math.floor(multiple * 10) / 10);
};

/** How far a count is over the threshold: a multiple, and a bar whose scale is logarithmic. */
export const ThresholdBar = ({ asked, threshold, most }: ThresholdBarProps) => {
  const full = Math.max(most, threshold);
  const share = Math.log1p(asked) / Math.log1p(full);
  const multiple = asked / threshold;
  const text = i18n.translate('ec2DeploymentHunt.bar.multiple', {
    defaultMessage: '{multiple}×',
    values: { multiple: multipleText(multiple) },
    description: 'How many times the threshold, as in “12×”',
  });
  return (
    <span
      title={i18n.translate('ec2DeploymentHunt.bar.title', {
        defaultMessage:
          '{asked} asked at most, threshold {threshold}. A full bar is {full}; its scale is logarithmic.',
        values: {
          asked: formatNumber(asked),
          threshold: formatNumber(threshold),
          full: formatNumber(full),
        },
      })}
    >
      <span
        aria-hidden={true}
        className={multiple >= 1 ? gridLook.barReached : gridLook.bar}
        style={{ backgroundSize: `${Math.round(Math.min(1, share) * 100)}% 100%` }}
      />
      {text}
    </span>
  );
};
