import { EuiBadge } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import type { FilterName } from '../../../common/result/filters';
import type { Window } from '../../../common/result/window';
import { formatNumber } from '../../services/number_format';
import { LogText } from '../log_text';
import { ValueMenu } from '../value_menu';

/** Values with their menu when they are of a filter, else to be read only. */
export type ValueBadgesProps =
  | { values: readonly string[]; filter?: never }
  | { values: readonly string[]; filter: FilterName; field: string; window: Window };

/** Beyond this the list says how many more there are. */
const MOST_SHOWN = 50;

/** Several values side by side, cut at a number. */
export const ValueBadges = (props: ValueBadgesProps) => {
  const { values } = props;
  return (
    <>
      {values.slice(0, MOST_SHOWN).map((value) => (
        <EuiBadge key={value} color="hollow">
          {props.filter === undefined ? (
            <LogText text={value} />
          ) : (
            <ValueMenu
              name={props.filter}
              field={props.field}
              values={[value]}
              window={props.window}
            >
              <LogText text={value} />
            </ValueMenu>
          )}
        </EuiBadge>
      ))}
      {values.length > MOST_SHOWN && (
        <>
          {' '}
          {i18n.translate('ec2DeploymentHunt.completeness.more', {
            defaultMessage: 'and {count} more',
            values: { count: formatNumber(values.length - MOST_SHOWN) },
          })}
        </>
      )}
    </>
  );
};
