import type { Bound } from '../bind/bound';
import { valueOrder } from '../compile/value_order';
import { isString, type EsqlType } from '../types';
import { wrongCount, wrongType } from '../functions/types_fit';
import { allValues, notNull, type AggregateArgument, type AggregateDefinition } from './aggregate';
import { notConstant } from './constant_argument';

const isOrder = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:asc|desc)$/i.test(value);

const isSortable = (type: EsqlType): boolean =>
  !['_source', 'unsigned_long', 'date_period', 'time_duration'].includes(type);

const limitOf = (args: readonly AggregateArgument[]): number => Number(args[1]?.constant ?? 1);

const direction = (args: readonly AggregateArgument[]): 'ASC' | 'DESC' => {
  const order = args[2]?.constant;
  return typeof order === 'string' && order.toUpperCase() === 'DESC' ? 'DESC' : 'ASC';
};

/** The first or last values in their order. */
const ofField = (args: readonly AggregateArgument[], filter: string): string => {
  const [field] = args;
  if (!field) return 'NULL';
  const sorted = field.many
    ? `list_sort(list_transform(${allValues(field, filter)}, lambda v: {'o': ${valueOrder(field.type, 'v', false)}, 'v': v}), '${direction(args)}')`
    : `list({'o': ${valueOrder(field.type, field.sql, false)}, 'v': ${field.sql}} ORDER BY ${valueOrder(field.type, field.sql, false)} ${direction(args)})${notNull(field.sql, filter)}`;
  return `list_transform(list_slice(${sorted}, 1, ${limitOf(args)}), lambda v: v.v)`;
};

/** The values of another field in the order of the first. */
const ofOutput = (args: readonly AggregateArgument[], filter: string): string => {
  const [field, , , output] = args;
  if (!field || !output) return 'NULL';
  const given = `${field.sql} IS NOT NULL AND ${output.sql}`;
  return `list_slice(list(${output.sql} ORDER BY ${valueOrder(field.type, field.sql, false)} ${direction(args)}, ${output.sql} ${direction(args)})${notNull(given, filter)}, 1, ${limitOf(args)})`;
};

const wrongConstants = (
  source: Parameters<typeof wrongCount>[0],
  args: readonly Bound[]
): string | null => {
  const [, limit, order] = args;
  const constant = notConstant(source, args, 1);
  if (constant !== null) return constant;
  if (limit?.type !== 'integer') return wrongType(source, args, 1, 'integer');
  if (limit.kind === 'literal' && Number(limit.value) <= 0) {
    return `Limit must be greater than 0 in [${source.text}], found [${limit.source.text}]`;
  }
  if (!order) return null;
  if (!isString(order.type)) return wrongType(source, args, 2, 'string');
  if (order.kind !== 'literal') return notConstant(source, args, 2);
  return isOrder(order.value)
    ? null
    : `Invalid order value in [${source.text}], expected [ASC, DESC] but got [${String(order.value)}]`;
};

/** `TOP(values, limit[, "asc" | "desc"[, other values]])`. */
export const top: AggregateDefinition = {
  name: 'top',
  signature: 'values, constant integer[, constant text[, values]] → values',
  ofNothing: 'null',
  note: 'ascending without an order; equal values are all kept',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2, 4);
    const [field, , , output] = args;
    if (count !== null || !field) return count ?? '';
    if (!isSortable(field.type)) {
      return wrongType(
        source,
        args,
        0,
        'boolean, date, ip, string or numeric except unsigned_long or counter types'
      );
    }
    const wrong = wrongConstants(source, args);
    if (wrong !== null) return wrong;
    if (output && (output.many || field.many)) {
      return `[${source.text}] over fields of several values is not supported by this engine`;
    }
    const { type } = output ?? field;
    return { type: type === 'text' ? 'keyword' : type, many: true };
  },
  sql: (args, filter) => (args.length > 3 ? ofOutput(args, filter) : ofField(args, filter)),
};
