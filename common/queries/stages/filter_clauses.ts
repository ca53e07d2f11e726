import {
  FILTER_NAMES,
  filteredValue,
  NO_VALUE,
  type FilterName,
  type Filters,
} from '../../result/filters';
import type { RowKey } from '../corrected_parameters';
import type { EsqlParameter } from '../query';

/** The column of the RunInstances stage, or the field, that each filter looks at. */
export const FILTER_COLUMNS: Readonly<Record<FilterName, string>> = {
  principal: 'actor',
  user: 'user.name',
  accessKey: 'aws.cloudtrail.user_identity.access_key_id',
  account: 'account',
  region: 'cloud.region',
  type: 'instance_type',
  subnet: 'subnet',
  sourceIp: 'source.address',
  outcome: 'outcome',
};

type Side = 'include' | 'exclude';

const valuesOf = (filters: Filters, name: FilterName, side: Side): string[] =>
  (filters[name]?.[side] ?? []).flatMap((text) => filteredValue(text) ?? []);

const asksForNone = (filters: Filters, name: FilterName, side: Side): boolean =>
  filters[name]?.[side].includes(NO_VALUE) === true;

const parameterName = (name: FilterName, side: Side, index: number): string =>
  `${name}_${side}_${index + 1}`;

/**
 * `IN` takes values and no list: Elasticsearch reads a list parameter as one value that has
 * several, which equals nothing. So each value is a parameter of its own.
 */
const inList = (filters: Filters, name: FilterName, side: Side): string =>
  valuesOf(filters, name, side)
    .map((_value, index) => `?${parameterName(name, side, index)}`)
    .join(', ');

const includeClause = (filters: Filters, name: FilterName): string | null => {
  const column = FILTER_COLUMNS[name];
  const list = inList(filters, name, 'include');
  const isNull = asksForNone(filters, name, 'include') ? [`${column} IS NULL`] : [];
  const parts = list === '' ? isNull : [`${column} IN (${list})`, ...isNull];
  return parts.length === 0
    ? null
    : parts.length === 1
      ? (parts[0] ?? null)
      : `(${parts.join(' OR ')})`;
};

/** A comparison with null is neither true nor false: calls without the value are kept by name. */
const excludeClause = (filters: Filters, name: FilterName): string | null => {
  const column = FILTER_COLUMNS[name];
  const list = inList(filters, name, 'exclude');
  if (asksForNone(filters, name, 'exclude')) {
    return list === '' ? `${column} IS NOT NULL` : `${column} NOT IN (${list})`;
  }
  return list === '' ? null : `(${column} NOT IN (${list}) OR ${column} IS NULL)`;
};

/** The filters as one condition on a call of the RunInstances stage; empty when there is none. */
export const filterCondition = (filters: Filters): string =>
  FILTER_NAMES.flatMap((name) => [includeClause(filters, name), excludeClause(filters, name)])
    .filter((clause) => clause !== null)
    .join('\n    AND ');

/** The filters as one `WHERE` behind the RunInstances stage; empty when there is none. */
export const filterClauses = (filters: Filters): string => {
  const condition = filterCondition(filters);
  return condition === '' ? '' : `| WHERE ${condition}`;
};

/** The values of `filterCondition` and `filterClauses`. */
export const filterParameters = (filters: Filters): Record<string, EsqlParameter> =>
  Object.fromEntries(
    FILTER_NAMES.flatMap((name) =>
      (['include', 'exclude'] as const).flatMap((side) =>
        valuesOf(filters, name, side).map((value, index): [string, EsqlParameter] => [
          parameterName(name, side, index),
          value,
        ])
      )
    )
  );

/** The calls of one row. Its key may be null: then the calls that have no such value. */
export const rowClause = ({ actor, account }: RowKey): string =>
  `| WHERE ${actor === null ? 'actor IS NULL' : 'actor == ?actor'} AND ${
    account === null ? 'account IS NULL' : 'account == ?account'
  }`;

/** The values of `rowClause`. */
export const rowKeyParameters = ({ actor, account }: RowKey): Record<string, EsqlParameter> => ({
  ...(actor === null ? {} : { actor }),
  ...(account === null ? {} : { account }),
});
