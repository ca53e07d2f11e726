import { EuiBadge } from '@elastic/eui';
import type { Badge } from '../../common/result/why';
import { badgeText } from '../services/badge_texts';

/** Signs that something may be hidden: the count beside them cannot be trusted by itself. */
const DOUBTS: readonly Badge[] = ['unreadable', 'ambiguous', 'text_and_record_disagree'];

/** What stands out about a row, each in its words. */
export const BadgeList = ({ badges }: { badges: readonly Badge[] }) => (
  <>
    {badges.map((badge) => {
      const { label, meaning } = badgeText(badge);
      return (
        <EuiBadge key={badge} color={DOUBTS.includes(badge) ? 'warning' : 'hollow'} title={meaning}>
          {label}
        </EuiBadge>
      );
    })}
  </>
);
