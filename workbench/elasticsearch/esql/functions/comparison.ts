import type { Bound, FunctionDefinition, SqlArgument } from '../bind/bound';
import { valueOrder } from '../compile/value_order';
import { areComparable, mixedUnsigned, notComparable, wrongType } from './types_fit';

const ORDERED =
  'date_nanos, datetime, double, integer, ip, keyword, long, text, unsigned_long or version';

const side = (arg: SqlArgument | undefined, isOrder: boolean): string =>
  isOrder && arg ? valueOrder(arg.bound.type, arg.sql, false) : (arg?.sql ?? '');

const comparison = (name: string, sqlOperator: string, isOrder: boolean): FunctionDefinition => ({
  name,
  signature: 'value, value of the same kind → boolean',
  values: 'one',
  nulls: 'null',
  resolve: (args: readonly Bound[], source) => {
    const [left, right] = args;
    if (!left || !right) return `[${name}] takes two values`;
    const unsigned = mixedUnsigned(source, left.type, right.type);
    if (unsigned !== null) return unsigned;
    if (!areComparable(left.type, right.type)) return notComparable(source, left.type, right.type);
    const wrong = isOrder ? args.findIndex(({ type }) => type === 'boolean') : -1;
    return wrong < 0 ? { type: 'boolean' } : wrongType(source, args, wrong, ORDERED);
  },
  sql: ([left, right]) =>
    left?.bound.type === 'null' || right?.bound.type === 'null'
      ? 'NULL::BOOLEAN'
      : `(${side(left, isOrder)} ${sqlOperator} ${side(right, isOrder)})`,
});

/** Texts compare by their bytes, upper and lower case apart; numbers of two types as the wider one. */
export const comparisons: readonly FunctionDefinition[] = [
  comparison('==', '=', false),
  comparison('!=', '<>', false),
  comparison('<', '<', true),
  comparison('<=', '<=', true),
  comparison('>', '>', true),
  comparison('>=', '>=', true),
];
