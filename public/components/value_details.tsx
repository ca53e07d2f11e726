import { EuiFlexGroup, EuiFlexItem, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo } from 'react';
import type { Window } from '../../common/result/window';
import { formatNumber } from '../services/number_format';
import type { ColumnId } from '../services/published_columns';
import { pivotField } from '../services/pivot_field';
import { AbsentValue } from './absent_value';
import { CopyButton } from './copy_button';
import { DiscoverValueLink } from './discover_value_link';
import { LogText } from './log_text';

/** Beyond this the list says how many there are and is copied as a whole. */
const MOST_SHOWN = 200;

export interface ValueDetailsProps {
  column: ColumnId;
  /** Empty when the row has no value in this column. */
  values: readonly string[];
  window: Window;
}

const openInDiscover = () =>
  i18n.translate('ec2DeploymentHunt.value.open', { defaultMessage: 'Open in Discover' });

const OneValue = ({
  column,
  value,
  window,
}: Omit<ValueDetailsProps, 'values'> & { value: string }) => {
  const field = pivotField(column);
  const values = useMemo(() => [value], [value]);
  return (
    <EuiFlexGroup direction="column" gutterSize="xs" responsive={false}>
      <EuiText size="s" className="eui-textBreakAll">
        <LogText text={value} />
      </EuiText>
      <EuiFlexGroup gutterSize="m" alignItems="center" responsive={false} wrap={true}>
        {field !== null && (
          <EuiText size="xs">
            <DiscoverValueLink field={field} values={values} window={window} explain={true}>
              {openInDiscover()}
            </DiscoverValueLink>
          </EuiText>
        )}
        <CopyButton
          text={value}
          label={i18n.translate('ec2DeploymentHunt.value.copy', { defaultMessage: 'Copy' })}
        />
      </EuiFlexGroup>
    </EuiFlexGroup>
  );
};

const NoValue = ({ column, window }: Omit<ValueDetailsProps, 'values'>) => {
  const field = pivotField(column);
  const values = useMemo(() => [null], []);
  return (
    <EuiText size="s">
      <AbsentValue column={column} />{' '}
      {field !== null && (
        <DiscoverValueLink field={field} values={values} window={window} explain={true}>
          {i18n.translate('ec2DeploymentHunt.value.openWithout', {
            defaultMessage: 'Open calls without it in Discover',
          })}
        </DiscoverValueLink>
      )}
    </EuiText>
  );
};

/** All values of a cell, each with its way on, and the way on for all of them. */
export const ValueDetails = ({ column, values, window }: ValueDetailsProps) => {
  const field = pivotField(column);
  if (values.length === 0) return <NoValue column={column} window={window} />;
  const shown = values.slice(0, MOST_SHOWN);
  return (
    <EuiFlexGroup direction="column" gutterSize="s" responsive={false}>
      {values.length > 1 && (
        <EuiFlexItem>
          <EuiFlexGroup gutterSize="m" alignItems="center" responsive={false} wrap={true}>
            {field !== null && (
              <EuiText size="xs">
                <DiscoverValueLink field={field} values={values} window={window} explain={true}>
                  {i18n.translate('ec2DeploymentHunt.value.openAll', {
                    defaultMessage: 'Open all {count} in Discover',
                    values: { count: formatNumber(values.length) },
                  })}
                </DiscoverValueLink>
              </EuiText>
            )}
            <CopyButton
              text={values.join('\n')}
              label={i18n.translate('ec2DeploymentHunt.value.copyAll', {
                defaultMessage: 'Copy all',
              })}
            />
          </EuiFlexGroup>
        </EuiFlexItem>
      )}
      {shown.map((value) => (
        <OneValue key={value} column={column} value={value} window={window} />
      ))}
      {values.length > shown.length && (
        <EuiText size="xs" color="subdued">
          {i18n.translate('ec2DeploymentHunt.value.more', {
            defaultMessage: 'and {count} more: copy all to see them',
            values: { count: formatNumber(values.length - shown.length) },
          })}
        </EuiText>
      )}
    </EuiFlexGroup>
  );
};
