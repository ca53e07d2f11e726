import { buildEsQuery, isOfQueryType, type DataViewFieldBase, type Filter } from '@kbn/es-query';
import type { DiscoverState } from '../state/discover_state';
import type { DataViewSpec } from '../state/link_parts';
import type { EsqlCall, EsqlColumn } from './esql_call';
import { timeFilter, type TimeWindow } from './time_window';

/** Discover shows so many documents. */
export const DOCUMENT_LIMIT = 500;

const KIBANA_TYPES: Readonly<Record<string, string>> = {
  date: 'date',
  date_nanos: 'date',
  boolean: 'boolean',
  ip: 'ip',
  long: 'number',
  integer: 'number',
  double: 'number',
  unsigned_long: 'number',
};

/** The fields of a data view, from the columns of its indices. */
export const fieldsOf = (columns: readonly EsqlColumn[]): DataViewFieldBase[] =>
  columns.map(({ name, type }) => ({
    name,
    type: KIBANA_TYPES[type] ?? 'string',
    esTypes: [type],
  }));

const identifier = (name: string): string =>
  /^@?[a-z_][\w.]*$/i.test(name) ? name : `\`${name.replace(/`/g, '``')}\``;

/** Gives the columns of the data view's indices and no document. */
export const fieldsCall = ({ title }: DataViewSpec): EsqlCall => ({
  query: `FROM ${title} | LIMIT 0`,
  dropNullColumns: false,
});

const sortOf = (state: DiscoverState, timeField: string | undefined): string => {
  const [first] = state.sort;
  const [field, direction] = first ?? [timeField, 'desc'];
  return field === undefined ? '' : ` | SORT ${identifier(field)} ${direction.toUpperCase()}`;
};

export interface DocumentCalls {
  documents: EsqlCall;
  /** One row, one column `count`: all documents that match. */
  count: EsqlCall;
}

/**
 * What Discover asks in data-view mode: filters, KQL and the window together.
 * @throws KQLSyntaxError
 */
export const documentSearch = (
  state: DiscoverState,
  dataView: DataViewSpec,
  fields: DataViewFieldBase[],
  window: TimeWindow
): DocumentCalls => {
  const { title, timeFieldName } = dataView;
  const time: Filter[] = timeFieldName === undefined ? [] : [timeFilter(timeFieldName, window)];
  const filter = {
    ...buildEsQuery(
      { id: dataView.id, title, fields },
      isOfQueryType(state.query) ? state.query : [],
      [...state.filters, ...time],
      { allowLeadingWildcards: true }
    ),
  };
  const sort = sortOf(state, timeFieldName);
  return {
    documents: {
      query: `FROM ${title} METADATA _id, _index${sort} | LIMIT ${DOCUMENT_LIMIT}`,
      filter,
    },
    count: { query: `FROM ${title} | STATS count = COUNT(*) | LIMIT 1`, filter },
  };
};
