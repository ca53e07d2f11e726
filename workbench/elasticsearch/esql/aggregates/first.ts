import { isString } from '../types';
import { wrongCount, wrongType } from '../functions/types_fit';
import { notNull, type AggregateDefinition } from './aggregate';

const SORTS = ['long', 'datetime', 'date_nanos'];

const isValue = (type: string): boolean => type !== '_source' && type !== 'unsigned_long';

const byOrder = (name: 'first' | 'last', extreme: 'min' | 'max'): AggregateDefinition => ({
  name,
  signature: 'values, date or long → those values',
  ofNothing: 'null',
  note: `the values of the row with the ${extreme === 'min' ? 'least' : 'largest'} date, null where that row has none`,
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2);
    const [values, sort] = args;
    if (count !== null || !values || !sort) return count ?? '';
    if (!isValue(values.type)) {
      return wrongType(
        source,
        args,
        0,
        'boolean, date, ip, string or numeric except unsigned_long or counter types'
      );
    }
    return SORTS.includes(sort.type)
      ? { type: isString(values.type) ? 'keyword' : values.type, many: values.many }
      : wrongType(source, args, 1, 'long or date_nanos or datetime');
  },
  sql: ([values, sort], filter) => {
    if (!values || !sort) return 'NULL';
    const order = sort.many ? `list_${extreme}(${sort.sql})` : sort.sql;
    // Rows without a date come last: only where there is no other one is taken.
    return `CASE WHEN count(${order})${filter} > 0 THEN arg_${extreme}_null(${values.sql}, ${order})${filter} ELSE first(${values.sql})${notNull(values.sql, filter)} END`;
  },
});

export const first = byOrder('first', 'min');
export const last = byOrder('last', 'max');
