import type { Badge } from '../../common/result/why';
import { badgeText } from '../services/badge_texts';
import { gridLook } from './grid_look';

/** Signs that something may be hidden: the count beside them cannot be trusted by itself. */
const DOUBTS: readonly Badge[] = ['unreadable', 'ambiguous', 'text_and_record_disagree'];

/** What stands out about a row, each in its words. */
export const BadgeList = ({ badges }: { badges: readonly Badge[] }) => (
  <>
    {badges.map((badge) => {
      const { label, meaning } = badgeText(badge);
      return (
        <span
          key={badge}
          className={DOUBTS.includes(badge) ? gridLook.doubtBadge : gridLook.badge}
          title={meaning}
        >
          {label}
        </span>
      );
    })}
  </>
);
