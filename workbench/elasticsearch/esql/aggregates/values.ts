import type { AggregateDefinition } from './aggregate';

/** Each value once. Elasticsearch tells no order; here they are sorted. */
export const values: AggregateDefinition = {
  name: 'values',
  signature: 'values → values',
  ofNothing: 'null',
  resolve: (arg, source) => {
    if (!arg) return 'error building [values]: expects exactly one argument';
    return arg.type === '_source'
      ? `argument of [${source.text}] must be [any type except unsigned_long, _source, or counter types], found value [${arg.source.text}] type [_source]`
      : { type: arg.type === 'text' ? 'keyword' : arg.type, many: true };
  },
  sql: (arg, filter) => {
    if (!arg) return 'NULL';
    if (arg.many) return `nullif(list_sort(list_distinct(flatten(list(${arg.sql})${filter}))), [])`;
    const notNull = `${arg.sql} IS NOT NULL`;
    const condition =
      filter === '' ? ` FILTER (WHERE ${notNull})` : filter.replace(/\)$/, ` AND ${notNull})`);
    return `list_sort(list(DISTINCT ${arg.sql})${condition})`;
  },
};
