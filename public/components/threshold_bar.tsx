import { i18n } from '@kbn/i18n';
import { formatNumber } from '../services/number_format';
import { gridLook } from './grid_look';

export interface ThresholdBarProps {
  asked: number;
  threshold: number;
  /** The largest of all rows, which fills the bar. */
  most: number;
}

/** How far a count is over the threshold: a multiple, and a bar whose scale is logarithmic. */
export const ThresholdBar = ({ asked, threshold, most }: ThresholdBarProps) => {
  const share = most <= 0 ? 0 : Math.log1p(asked) / Math.log1p(most);
  const multiple = asked / threshold;
  const text = i18n.translate('ec2DeploymentHunt.bar.multiple', {
    defaultMessage: '{multiple}×',
    values: { multiple: formatNumber(multiple >= 10 ? Math.floor(multiple) : floor1(multiple)) },
    description: 'How many times the threshold, as in “12×”',
  });
  return (
    <span
      title={i18n.translate('ec2DeploymentHunt.bar.title', {
        defaultMessage: '{asked} asked at most, threshold {threshold}',
        values: { asked: formatNumber(asked), threshold: formatNumber(threshold) },
      })}
    >
      <span aria-hidden={true} className={gridLook.bar}>
        <span
          className={multiple >= 1 ? gridLook.barReached : gridLook.barFill}
          style={{ inlineSize: `${Math.round(Math.min(1, share) * 100)}%` }}
        />
      </span>
      {text}
    </span>
  );
};

/** Down, so that what is below the threshold never reads as if it had reached it. */
const floor1 = (value: number): number => Math.floor(value * 10) / 10;
