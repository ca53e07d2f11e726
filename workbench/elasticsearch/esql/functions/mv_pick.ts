import type { FunctionDefinition } from '../bind/bound';
import { ipOrder } from '../compile/ip_order';
import { wrongCount } from './types_fit';

const picking = (
  name: string,
  sql: (list: string, isIp: boolean) => string
): FunctionDefinition => ({
  name,
  signature: 'values → value',
  values: 'all',
  nulls: 'null',
  resolve: (args, source) =>
    wrongCount(source, args, 1) ?? { type: args[0]?.type ?? 'null', many: false },
  sql: ([values], { once }) =>
    values?.many === true
      ? sql(once(values.sql), values.bound.type === 'ip')
      : (values?.sql ?? 'NULL'),
});

/** Addresses are compared by their bytes: those of the list are picked by the place of the extreme. */
const extreme =
  (name: 'min' | 'max') =>
  (list: string, isIp: boolean): string =>
    isIp
      ? `${list}[list_position(${ipOrder(list, true)}, list_${name}(${ipOrder(list, true)}))]`
      : `list_${name}(${list})`;

/** One value of several. */
export const mvFirst = picking('mv_first', (list) => `${list}[1]`);
export const mvLast = picking('mv_last', (list) => `${list}[-1]`);
export const mvMin = picking('mv_min', extreme('min'));
export const mvMax = picking('mv_max', extreme('max'));
