import type { FunctionDefinition } from '../bind/bound';
import { hasOwnOrder, valueOrder } from '../compile/value_order';
import { wrongCount } from './types_fit';

const orderOf = (value: unknown): 'ASC' | 'DESC' | null => {
  const order = typeof value === 'string' ? value.toUpperCase() : null;
  return order === 'ASC' || order === 'DESC' ? order : null;
};

/** `MV_SORT(values[, "ASC" | "DESC"])`; the order is constant. */
export const mvSort: FunctionDefinition = {
  name: 'mv_sort',
  signature: 'values[, constant text] → values',
  values: 'all',
  nulls: 'null',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 1, 2);
    const [values, order] = args;
    if (count !== null || !values) return count ?? '';
    if (order && (order.kind !== 'literal' || orderOf(order.value) === null)) {
      return `Invalid order value in [${source.text}], expected one of [ASC, DESC] but got [${order.source.text}]`;
    }
    return { type: values.type, many: values.many };
  },
  sql: ([values, order]) => {
    if (!values?.many) return values?.sql ?? 'NULL';
    const direction = order?.bound.kind === 'literal' ? orderOf(order.bound.value) : 'ASC';
    const { type } = values.bound;
    if (!hasOwnOrder(type)) return `list_sort(${values.sql}, '${direction ?? 'ASC'}')`;
    const ordered = `list_transform(${values.sql}, lambda v: {'o': ${valueOrder(type, 'v', false)}, 'v': v})`;
    return `list_transform(list_sort(${ordered}, '${direction ?? 'ASC'}'), lambda s: s.v)`;
  },
};
