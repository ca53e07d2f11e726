import type { FunctionDefinition } from '../bind/bound';
import { wrongCount } from './types_fit';

/** Each value once, in an order that is not told. */
export const mvDedupe: FunctionDefinition = {
  name: 'mv_dedupe',
  signature: 'values → values',
  values: 'all',
  nulls: 'null',
  resolve: ([values, ...others], source) =>
    wrongCount(source, values ? [values, ...others] : [], 1) ?? {
      type: values?.type ?? 'null',
      many: values?.many ?? false,
    },
  sql: ([values]) =>
    values?.many === true ? `list_sort(list_distinct(${values.sql}))` : (values?.sql ?? 'NULL'),
};
