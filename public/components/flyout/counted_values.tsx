import { EuiLink, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useState, type ReactNode } from 'react';
import { formatNumber } from '../../services/number_format';

export interface CountedValuesProps<Value> {
  title: string;
  values: readonly Value[];
  /** Distinguishes the values from each other. */
  keyOf(value: Value): string;
  children(value: Value): ReactNode;
}

const MOST_SHOWN = 5;

const GRID = {
  display: 'grid',
  gridTemplateColumns: '120px minmax(0, 1fr)',
  columnGap: 12,
  paddingBlock: 4,
} as const;

/** Values of one kind beside their name: the first few, and the rest when asked for. */
export const CountedValues = <Value,>({
  title,
  values,
  keyOf,
  children,
}: CountedValuesProps<Value>) => {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? values : values.slice(0, MOST_SHOWN);
  return (
    <EuiText size="s" component="div" style={GRID}>
      <dt>{title}</dt>
      <dd>
        <ul style={{ listStyle: 'none', margin: 0 }}>
          {shown.map((value) => (
            <li key={keyOf(value)} className="eui-textBreakWord" style={{ margin: 0 }}>
              {children(value)}
            </li>
          ))}
        </ul>
        {shown.length < values.length && (
          <EuiLink color="subdued" onClick={() => setIsWhole(true)}>
            {i18n.translate('ec2DeploymentHunt.flyout.moreValues', {
              defaultMessage: 'and {count} more',
              values: { count: formatNumber(values.length - shown.length) },
            })}
          </EuiLink>
        )}
      </dd>
    </EuiText>
  );
};
