import { ipOrder } from '../compile/ip_order';
import type { AggregateArgument, AggregateDefinition } from './aggregate';

const valueOf = (name: 'min' | 'max', { sql, many, type }: AggregateArgument): string => {
  if (!many) return sql;
  return type === 'ip'
    ? `${sql}[list_position(${ipOrder(sql, true)}, list_${name}(${ipOrder(sql, true)}))]`
    : `list_${name}(${sql})`;
};

const extreme = (name: 'min' | 'max'): AggregateDefinition => ({
  name,
  signature: 'boolean, date, ip, number or text → the same type',
  ofNothing: 'null',
  resolve: (arg, source) => {
    if (!arg) return `error building [${name}]: expects exactly one argument`;
    return arg.type === '_source'
      ? `argument of [${source.text}] must be [boolean, date, ip, string, version or numeric], found value [${arg.source.text}] type [_source]`
      : { type: arg.type === 'text' ? 'keyword' : arg.type };
  },
  sql: (arg, filter) => {
    if (!arg) return 'NULL';
    const value = valueOf(name, arg);
    return arg.type === 'ip'
      ? `arg_${name}(${value}, ${ipOrder(value, false)})${filter}`
      : `${name}(${value})${filter}`;
  },
});

export const min = extreme('min');
export const max = extreme('max');
