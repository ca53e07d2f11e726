import type { FunctionDefinition } from '../bind/bound';
import { isNumber, wrongType } from './types_fit';

const LEAST = { integer: '-2147483648', long: '-9223372036854775808' } as const;

/** `-x`; the least whole number has no opposite: null and a warning. */
export const negate: FunctionDefinition = {
  name: 'negate',
  signature: 'number → the same type',
  values: 'one',
  nulls: 'null',
  resolve: (args, source) => {
    const [operand] = args;
    return operand && isNumber(operand)
      ? { type: operand.type }
      : wrongType(source, args, 0, 'numeric, date_period or time_duration');
  },
  sql: ([operand], { type, once, failing }) => {
    const value = once(operand?.sql ?? 'NULL');
    if (type !== 'integer' && type !== 'long') return `(-(${value}))`;
    return failing({
      when: `${value} = ${LEAST[type]}`,
      message: `'java.lang.ArithmeticException: ${type} overflow'`,
      value: `-(${value})`,
    });
  },
};
