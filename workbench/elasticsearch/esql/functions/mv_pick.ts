import type { FunctionDefinition } from '../bind/bound';
import { hasOwnOrder, valueOrder } from '../compile/value_order';
import type { EsqlType } from '../types';
import { wrongCount } from './types_fit';

const picking = (
  name: string,
  sql: (list: string, type: EsqlType) => string
): FunctionDefinition => ({
  name,
  signature: 'values → value',
  values: 'all',
  nulls: 'null',
  resolve: (args, source) =>
    wrongCount(source, args, 1) ?? { type: args[0]?.type ?? 'null', many: false },
  sql: ([values], { once }) =>
    values?.many === true ? sql(once(values.sql), values.bound.type) : (values?.sql ?? 'NULL'),
});

/** Addresses and versions have an order of their own: those of the list are picked by the place of the extreme. */
const extreme =
  (name: 'min' | 'max') =>
  (list: string, type: EsqlType): string => {
    const order = valueOrder(type, list, true);
    return hasOwnOrder(type)
      ? `${list}[list_position(${order}, list_${name}(${order}))]`
      : `list_${name}(${list})`;
  };

/** One value of several. */
export const mvFirst = picking('mv_first', (list) => `${list}[1]`);
export const mvLast = picking('mv_last', (list) => `${list}[-1]`);
export const mvMin = picking('mv_min', extreme('min'));
export const mvMax = picking('mv_max', extreme('max'));
