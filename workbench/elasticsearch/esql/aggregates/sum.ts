import type { AggregateDefinition } from './aggregate';
import { numericOnly } from './numeric_only';

/** Whole numbers give a long; one that does not fit gives null and a warning. */
export const sum: AggregateDefinition = {
  name: 'sum',
  signature: 'numbers → long or double',
  ofNothing: 'null',
  note: 'a long that overflows gives null and a warning',
  resolve: numericOnly((type) => (type === 'double' ? 'double' : 'long')),
  sql: ([arg], filter) => {
    const value = arg?.many === true ? `list_sum(${arg.sql})` : (arg?.sql ?? 'NULL');
    return `sum(${!arg || arg.type === 'null' ? 'NULL::BIGINT' : value})${filter}`;
  },
  finish: (raw, { type, failing }) =>
    type === 'double'
      ? raw
      : failing({
          when: `${raw} NOT BETWEEN -9223372036854775808 AND 9223372036854775807`,
          message: "'java.lang.ArithmeticException: long overflow'",
          value: `${raw}::BIGINT`,
        }),
};
