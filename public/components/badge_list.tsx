import type { Badge } from '../../common/result/why';
import { badgeText } from '../services/badge_texts';
import { gridLook } from './grid_look';
import { MoreButton } from './more_button';

/** Signs that something may be hidden: the count beside them cannot be trusted by itself. */
const DOUBTS: readonly Badge[] = ['unreadable', 'ambiguous', 'text_and_record_disagree'];

/** A cell has room for so many. */
const MOST_SHOWN = 2;

export interface BadgeListProps {
  badges: readonly Badge[];
  /** Shows all of them. */
  onMore(): void;
}

/** What stands out about a row: the first of it in words, the rest as a number that opens it. */
export const BadgeList = ({ badges, onMore }: BadgeListProps) => (
  <span className={gridLook.line}>
    {badges.slice(0, MOST_SHOWN).map((badge) => {
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
    {badges.length > MOST_SHOWN && (
      <MoreButton count={badges.length - MOST_SHOWN} onMore={onMore} />
    )}
  </span>
);
