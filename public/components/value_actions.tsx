import { EuiButtonEmpty, EuiFlexGroup, EuiFlexItem, EuiText } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useMemo } from 'react';
import {
  excludeValue,
  filterText,
  MOST_VALUES,
  NO_VALUE,
  onlyValue,
  type FilterName,
  type Filters,
} from '../../common/result/filters';
import type { Window } from '../../common/result/window';
import { useServices } from '../hooks/use_services';
import { useView } from '../hooks/use_view';
import { filterRefusal } from '../services/filter_refusal';
import { filterValue } from '../services/filter_texts';
import { followLink } from '../services/follow_link';
import { formatNumber } from '../services/number_format';
import type { Reading } from '../services/url_state';
import { CopyButton } from './copy_button';
import { LogText } from './log_text';

export interface ValueTarget {
  /** The filter that takes the values; null when there is none. */
  name: FilterName | null;
  /** The field of events that holds them; null when no field does. */
  field: string | null;
  window: Window;
  /** The reading whose window this is; each has its own rule for the window's ends. */
  reading?: Reading;
}

export interface ValueActionsProps extends ValueTarget {
  /** Null: the calls that have no such value. */
  values: ReadonlyArray<string | null>;
  /** What is said beside a value, its count for one. */
  note?: (value: string | null) => string | null;
  /** After something was chosen that closes a menu. */
  onDone?: () => void;
}

/** Beyond this the list says how many there are; all of them can still be chosen and copied. */
const MOST_SHOWN = 100;

type Values = ReadonlyArray<string | null>;

const withAll = (
  filters: Filters,
  name: FilterName,
  values: Values,
  step: (filters: Filters, name: FilterName, value: string | null) => Filters
): Filters => values.reduce<Filters>((all, value) => step(all, name, value), filters);

/** Only these values of `name`: the first takes the place of what was asked, the rest join it. */
const only = (filters: Filters, name: FilterName, values: Values): Filters => ({
  ...onlyValue(filters, name, values[0] ?? null),
  [name]: { include: values.map(filterText), exclude: [] },
});

const textOf = (values: Values): string => values.filter((value) => value !== null).join('\n');

const DiscoverAction = ({
  name,
  field,
  window,
  reading,
  values,
  label,
}: ValueTarget & { values: Values; label: string }) => {
  const { discover } = useServices();
  const link = useMemo(() => {
    if (reading === 'published')
      return field === null ? null : discover.value(field, values, window);
    if (name !== null) return discover.filter(name, values, window);
    return field === null ? null : discover.field(field, values, window);
  }, [discover, name, field, window, reading, values]);
  if (link === null) return null;
  if (link.kind === 'none') {
    return (
      <EuiText size="xs" color="subdued">
        {link.reason}
      </EuiText>
    );
  }
  return (
    <EuiButtonEmpty
      size="xs"
      flush="left"
      iconType="discoverApp"
      href={link.href}
      onClick={followLink(link)}
    >
      {label}
    </EuiButtonEmpty>
  );
};

interface Labels {
  only: string;
  exclude: string;
  copy: string;
  discover: string;
}

const oneLabels = (): Labels => ({
  only: i18n.translate('ec2DeploymentHunt.valueMenu.only', { defaultMessage: 'Only this' }),
  exclude: i18n.translate('ec2DeploymentHunt.valueMenu.exclude', { defaultMessage: 'Exclude' }),
  copy: i18n.translate('ec2DeploymentHunt.valueMenu.copy', { defaultMessage: 'Copy' }),
  discover: i18n.translate('ec2DeploymentHunt.valueMenu.discover', {
    defaultMessage: 'Open in Discover',
  }),
});

const allLabels = (count: number): Labels => ({
  only: i18n.translate('ec2DeploymentHunt.valueMenu.onlyAll', {
    defaultMessage: 'Only these {count}',
    values: { count: formatNumber(count) },
  }),
  exclude: i18n.translate('ec2DeploymentHunt.valueMenu.excludeAll', {
    defaultMessage: 'Exclude all {count}',
    values: { count: formatNumber(count) },
  }),
  copy: i18n.translate('ec2DeploymentHunt.valueMenu.copyAll', {
    defaultMessage: 'Copy all {count}',
    values: { count: formatNumber(count) },
  }),
  discover: i18n.translate('ec2DeploymentHunt.valueMenu.discoverAll', {
    defaultMessage: 'Open all {count} in Discover',
    values: { count: formatNumber(count) },
  }),
});

/** What can be done with one value, or with several as one. */
const Actions = ({
  values,
  labels,
  onDone,
  ...target
}: ValueTarget & { values: Values; labels: Labels; onDone?: (() => void) | undefined }) => {
  const { view, change } = useView();
  const { name } = target;
  const text = textOf(values);
  const refusal = name === null ? null : filterRefusal(values);
  const filter = (filters: Filters) => {
    // The row that is open may not be among the rows of the next answer: it stays asked for.
    change({ filters, reading: 'corrected', page: 0 });
    onDone?.();
  };
  return (
    <EuiFlexGroup gutterSize="m" alignItems="center" responsive={false} wrap={true} style={TIGHT}>
      {name !== null && refusal === null && (
        <>
          <EuiFlexItem grow={false}>
            <EuiButtonEmpty
              size="xs"
              flush="left"
              iconType="plusInCircle"
              onClick={() => filter(only(view.filters, name, values))}
            >
              {labels.only}
            </EuiButtonEmpty>
          </EuiFlexItem>
          <EuiFlexItem grow={false}>
            <EuiButtonEmpty
              size="xs"
              flush="left"
              iconType="minusInCircle"
              onClick={() => filter(withAll(view.filters, name, values, excludeValue))}
            >
              {labels.exclude}
            </EuiButtonEmpty>
          </EuiFlexItem>
        </>
      )}
      {text !== '' && (
        <EuiFlexItem grow={false}>
          <CopyButton text={text} label={labels.copy} />
        </EuiFlexItem>
      )}
      <EuiFlexItem grow={false}>
        <DiscoverAction {...target} values={values} label={labels.discover} />
      </EuiFlexItem>
      {refusal !== null && (
        <EuiText size="xs" color="subdued">
          {refusal}
        </EuiText>
      )}
    </EuiFlexGroup>
  );
};

const TIGHT = { rowGap: 0 };

/** Without the bullets and the indent that lists have in the popover of a cell. */
const LIST = {
  display: 'flex',
  flexDirection: 'column',
  gap: 4,
  margin: 0,
  padding: 0,
  listStyle: 'none',
} as const;

const OneValue = ({
  value,
  note,
  onDone,
  ...target
}: ValueTarget & Pick<ValueActionsProps, 'note' | 'onDone'> & { value: string | null }) => {
  const values = useMemo(() => [value], [value]);
  const said = note?.(value) ?? null;
  return (
    <li>
      <EuiText size="s" className="eui-textBreakAll">
        {value === null ? <em>{filterValue(NO_VALUE)}</em> : <LogText text={value} />}
        {said !== null && (
          <EuiText size="xs" color="subdued" component="span">
            {' '}
            {said}
          </EuiText>
        )}
      </EuiText>
      <Actions values={values} labels={oneLabels()} onDone={onDone} {...target} />
    </li>
  );
};

/**
 * The one menu of values, the same in grid, flyout and chart: what can be done with each value, and
 * with all of them. A filter runs at once and is one step of the browser's history.
 */
export const ValueActions = ({ values, note, onDone, ...target }: ValueActionsProps) => {
  const shown = values.slice(0, MOST_SHOWN);
  const canAll = values.length > 1 && values.length <= MOST_VALUES;
  return (
    <div data-test-subj="huntValueActions">
      {values.length > 1 && (
        <Actions
          {...target}
          name={canAll ? target.name : null}
          values={values}
          labels={allLabels(values.length)}
          onDone={onDone}
        />
      )}
      <ul style={LIST}>
        {shown.map((value) => (
          <OneValue
            key={filterText(value)}
            value={value}
            {...(note === undefined ? {} : { note })}
            {...(onDone === undefined ? {} : { onDone })}
            {...target}
          />
        ))}
      </ul>
      {values.length > shown.length && (
        <EuiText size="xs" color="subdued">
          <p>
            {i18n.translate('ec2DeploymentHunt.value.more', {
              defaultMessage: 'and {count} more: copy all to see them',
              values: { count: formatNumber(values.length - shown.length) },
            })}
          </p>
        </EuiText>
      )}
    </div>
  );
};
