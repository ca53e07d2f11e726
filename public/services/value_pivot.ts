import {
  buildExistsFilter,
  buildPhraseFilter,
  buildPhrasesFilter,
  type DataViewBase,
  type Filter,
} from '@kbn/es-query';
import { textLiteral } from '../../common/esql/literal';
import { VALUE_CONDITIONS } from '../../common/pivots/value_conditions';
import type { Window } from '../../common/result/window';

/** A field of events that a value of the page leads to: a name of ours, never one from the logs. */
export type PivotField = string;

/** Stable, so that filters still belong to their data view when Discover's address is shared. */
const DATA_VIEW_ID = 'ec2-deployment-hunt-cloudtrail';

const TIME_FIELD = '@timestamp';

export interface ValueFilters {
  dataViewSpec: { id: string; title: string; timeFieldName: string; name: string };
  filters: Filter[];
}

const isText = (value: string | null): value is string => value !== null;

const absent = (field: string, dataView: DataViewBase): Filter => {
  const filter = buildExistsFilter({ name: field, type: 'string' }, dataView);
  return { ...filter, meta: { ...filter.meta, negate: true } };
};

const oneOf = (
  field: string,
  values: ReadonlyArray<string | null>,
  dataView: DataViewBase
): Filter => {
  const texts = values.filter(isText);
  const [first] = texts;
  if (first === undefined) return absent(field, dataView);
  return texts.length === 1
    ? buildPhraseFilter({ name: field, type: 'string' }, first, dataView)
    : buildPhrasesFilter({ name: field, type: 'string' }, texts, dataView);
};

/** The hunt's fixed conditions alone, beside a query in KQL. */
export const fixedFilters = (indexPatterns: string): ValueFilters => {
  const dataView: DataViewBase = { id: DATA_VIEW_ID, title: indexPatterns, fields: [] };
  return {
    dataViewSpec: {
      id: DATA_VIEW_ID,
      title: indexPatterns,
      timeFieldName: TIME_FIELD,
      name: indexPatterns,
    },
    filters: VALUE_CONDITIONS.map((condition) =>
      buildPhraseFilter({ name: condition.field, type: 'string' }, condition.value, dataView)
    ),
  };
};

/**
 * An ad-hoc data view and one filter pill for each condition: the values, then what the hunt asks
 * of every call. A list of values of a row never mixes null and texts.
 */
export const valueFilters = (
  indexPatterns: string,
  field: PivotField,
  values: ReadonlyArray<string | null>
): ValueFilters => {
  const dataView: DataViewBase = { id: DATA_VIEW_ID, title: indexPatterns, fields: [] };
  const { dataViewSpec, filters } = fixedFilters(indexPatterns);
  return { dataViewSpec, filters: [oneOf(field, values, dataView), ...filters] };
};

/** The same condition as ES|QL, for a link that pills would make too long. */
export const valueQuery = (
  indexPatterns: string,
  field: PivotField,
  values: ReadonlyArray<string | null>,
  { from, to }: Window
): string => {
  const texts = values.filter(isText).map(textLiteral);
  const conditions = [
    `${TIME_FIELD} > ${textLiteral(from)}`,
    `${TIME_FIELD} <= ${textLiteral(to)}`,
    ...VALUE_CONDITIONS.map((fixed) => `${fixed.field} == ${textLiteral(fixed.value)}`),
    texts.length === 0 ? `${field} IS NULL` : `${field} IN (${texts.join(', ')})`,
  ];
  return [
    `FROM ${indexPatterns} METADATA _id, _index`,
    `| WHERE ${conditions.join('\n    AND ')}`,
    `| SORT ${TIME_FIELD} DESC`,
    '| LIMIT 10000',
  ].join('\n');
};

/**
 * The window as Discover takes it. The hunt's window is open at its start and Discover's is not, so
 * that it starts one millisecond later, the resolution of `@timestamp`.
 */
export const timeRangeOf = ({ from, to }: Window) => ({
  from: new Date(Date.parse(from) + 1).toISOString(),
  to,
  mode: 'absolute' as const,
});

/** The window of the corrected reading, whose first instant belongs to it and whose last does not. */
export const correctedTimeRangeOf = ({ from, to }: Window) => ({
  from,
  to: new Date(Date.parse(to) - 1).toISOString(),
  mode: 'absolute' as const,
});
