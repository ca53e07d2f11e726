import { i18n } from '@kbn/i18n';
import { formatNumber } from '../services/number_format';
import { gridLook } from './grid_look';

/** In a cell, how many values it has no room for: opens all of them. */
export const MoreButton = ({ count, onMore }: { count: number; onMore(): void }) => (
  <button
    type="button"
    className={gridLook.quietLink}
    tabIndex={-1}
    onClick={onMore}
    aria-label={i18n.translate('ec2DeploymentHunt.corrected.showMore', {
      defaultMessage: 'Show {count} more',
      values: { count: formatNumber(count) },
    })}
  >
    +{formatNumber(count)}
  </button>
);
