import { EuiFlexGroup, EuiFlexItem, EuiLink } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo } from 'react';
import type { Window } from '../../common/result/window';
import { formatNumber } from '../services/number_format';
import { pivotField } from '../services/pivot_field';
import type { ColumnId } from '../services/published_columns';
import { visibleText } from '../../common/result/visible_text';
import { ArnText } from './arn_text';
import { DiscoverValueLink } from './discover_value_link';
import { LogText } from './log_text';

/** Enough to tell a value when the pointer rests on it; the popover has the whole. */
const TITLE_CHARACTERS = 300;

export interface ListValueProps {
  column: ColumnId;
  values: readonly [string, ...string[]];
  window: Window;
  /** Shows all values. */
  onMore(): void;
}

/** Accounts are numbers to read and copy; where to go with one is in the popover. */
const isLink = (column: ColumnId): boolean => column !== 'accounts';

/** The first of several values, and how many more there are. */
export const ListValue = ({ column, values, window, onMore }: ListValueProps) => {
  const [first] = values;
  const one = useMemo(() => [first], [first]);
  const field = pivotField(column);
  const title = visibleText(first.slice(0, TITLE_CHARACTERS));
  const text = column === 'principal_arns' ? <ArnText arn={first} /> : <LogText text={first} />;
  const more = values.length - 1;
  return (
    <EuiFlexGroup gutterSize="xs" alignItems="center" responsive={false} wrap={false}>
      <EuiFlexItem grow={false} style={NARROW}>
        {field !== null && isLink(column) ? (
          <DiscoverValueLink field={field} values={one} window={window} title={title}>
            {text}
          </DiscoverValueLink>
        ) : (
          <span title={title}>{text}</span>
        )}
      </EuiFlexItem>
      {more > 0 && (
        <EuiFlexItem grow={false}>
          <EuiLink
            color="subdued"
            onClick={onMore}
            aria-label={i18n.translate('ec2DeploymentHunt.value.showMore', {
              defaultMessage: 'Show {count} more',
              values: { count: formatNumber(more) },
            })}
          >
            +{formatNumber(more)}
          </EuiLink>
        </EuiFlexItem>
      )}
    </EuiFlexGroup>
  );
};

/** It gives way to the number of further values. */
const NARROW = { minInlineSize: 0, flexShrink: 1, display: 'block', overflow: 'hidden' };
