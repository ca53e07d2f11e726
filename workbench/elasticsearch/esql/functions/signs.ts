import type { FunctionDefinition } from '../bind/bound';
import { sqlText } from '../../storage/identifier';
import { ofDouble } from './doubles';
import { isAnyNumber, isNumber, wrongCount, wrongType } from './types_fit';

const LEAST = {
  integer: ['-2147483648', 'Integer'],
  long: ['-9223372036854775808', 'Long'],
} as const;

const abs: FunctionDefinition = {
  name: 'abs',
  signature: 'number → the same type',
  values: 'one',
  nulls: 'null',
  resolve: (args, source) => {
    const [number] = args;
    return (
      wrongCount(source, args, 1) ??
      (number && isAnyNumber(number)
        ? { type: number.type }
        : wrongType(source, args, 0, 'numeric'))
    );
  },
  sql: ([number], { type, once, failing }) => {
    const value = once(number?.sql ?? 'NULL');
    if (type !== 'integer' && type !== 'long') return type === 'double' ? `abs(${value})` : value;
    const [least, name] = LEAST[type];
    return failing({
      when: `${value} = ${least}`,
      message: sqlText(
        `java.lang.ArithmeticException: Overflow to represent absolute value of ${name}.MIN_VALUE`
      ),
      value: `abs(${value})`,
    });
  },
};

/** The first number with the sign of the second. */
const copySign: FunctionDefinition = {
  name: 'copy_sign',
  signature: 'number, number → the type of the first',
  values: 'one',
  nulls: 'null when any is null',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2);
    const wrong = args.findIndex((arg) => !isNumber(arg));
    if (count !== null) return count;
    return wrong < 0
      ? { type: args[0]?.type ?? 'null' }
      : wrongType(source, args, wrong, 'numeric');
  },
  sql: ([number, sign], { once, type }) => {
    const [value, signed] = [once(number?.sql ?? 'NULL'), once(sign?.sql ?? 'NULL')];
    const isNegative = sign?.bound.type === 'double' ? `signbit(${signed})` : `${signed} < 0`;
    const changed = `(CASE WHEN ${signed} IS NULL THEN NULL WHEN ${isNegative} THEN -abs(${value}) ELSE abs(${value}) END)`;
    if (type !== 'integer' && type !== 'long') return changed;
    // The least number is the one that has no counterpart, and stays what it is, as in Java.
    return `(CASE WHEN ${value} = ${LEAST[type][0]} AND ${signed} IS NOT NULL THEN ${value} ELSE ${changed} END)`;
  },
};

export const signs = [
  abs,
  copySign,
  ofDouble({ name: 'signum', sql: (value) => `sign(${value})::DOUBLE` }),
];
