import { textLiteral } from '../esql/literal';
import { published, type PublishedRow } from '../queries/published';
import type { Window } from '../result/window';

/** The columns that a row of the published reading is grouped by. */
export const ROW_KEYS = [
  'user.name',
  'date',
  'subnet_id',
  'instance_type',
  'event.outcome',
] as const satisfies ReadonlyArray<keyof PublishedRow>;

export type RowKeys = Pick<PublishedRow, (typeof ROW_KEYS)[number]>;

/** Elasticsearch's own maximum; without a limit it would stop at 1,000. */
const LIMIT = 10_000;

const STATS = '\n| stats\n';

const RELATIVE_WINDOW = '@timestamp > now() - 7 day';

const condition = (row: RowKeys, key: (typeof ROW_KEYS)[number]): string => {
  const value = row[key];
  return value === null ? `${key} is null` : `${key} == ${textLiteral(value)}`;
};

/**
 * The ES|QL that lists the events behind one row of the published reading: the text as it ran, up
 * to its `stats`, over the same window as two absolute instants, where every key is the row's. A
 * null key stays a condition. There is no `keep`, so that every field of an event can be seen;
 * `_id` and `_index` let Discover open a single event.
 *
 * @param indexPatterns the configured list, as it was pasted into the text that ran
 */
export const rowQuery = (row: RowKeys, indexPatterns: string, window: Window): string => {
  const text = published.text(indexPatterns);
  const from = textLiteral(window.from);
  const to = textLiteral(window.to);
  const events = text
    .slice(0, text.indexOf(STATS))
    .replace('\n', () => ' metadata _id, _index\n')
    .replace(RELATIVE_WINDOW, () => `@timestamp > ${from} and @timestamp <= ${to}`);
  const conditions = ROW_KEYS.map((key) => condition(row, key)).join('\n    and ');
  return `${events}\n| where\n    ${conditions}\n| sort @timestamp desc\n| limit ${LIMIT}`;
};
