import { hasOwnOrder, valueOrder } from '../compile/value_order';
import { wrongCount, wrongType } from '../functions/types_fit';
import type { AggregateArgument, AggregateDefinition } from './aggregate';

const valueOf = (name: 'min' | 'max', { sql, many, type }: AggregateArgument): string => {
  if (!many) return sql;
  const order = valueOrder(type, sql, true);
  return hasOwnOrder(type)
    ? `${sql}[list_position(${order}, list_${name}(${order}))]`
    : `list_${name}(${sql})`;
};

const extreme = (name: 'min' | 'max'): AggregateDefinition => ({
  name,
  signature: 'boolean, date, ip, number, text or version → the same type',
  ofNothing: 'null',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 1);
    const [arg] = args;
    if (count !== null || !arg) return count ?? '';
    return arg.type === '_source'
      ? wrongType(source, args, 0, 'boolean, date, ip, string, version or numeric')
      : { type: arg.type === 'text' ? 'keyword' : arg.type };
  },
  sql: ([arg], filter) => {
    if (!arg) return 'NULL';
    const value = valueOf(name, arg);
    return hasOwnOrder(arg.type)
      ? `arg_${name}(${value}, ${valueOrder(arg.type, value, false)})${filter}`
      : `${name}(${value})${filter}`;
  },
});

export const min = extreme('min');
export const max = extreme('max');
