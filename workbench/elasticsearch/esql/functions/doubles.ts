import type { CallSite, FunctionDefinition } from '../bind/bound';
import { sqlText } from '../../storage/identifier';
import { ofSingleValues } from './single_values';
import { NUMBER } from './types_fit';

/** Java's sentence for what is no number that JSON can hold. */
const notFinite = (double: string): string =>
  `'java.lang.ArithmeticException: not a finite double number: ' || CASE WHEN isnan(${double}) THEN 'NaN' WHEN ${double} > 0 THEN 'Infinity' ELSE '-Infinity' END`;

/** A double, or null and a warning where it is infinite or no number. */
export const finite = (sql: string, { once, failing }: CallSite): string => {
  const result = once(sql);
  return failing({ when: `NOT isfinite(${result})`, message: notFinite(result), value: result });
};

interface DoubleFunction {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly note?: string;
  /** SQL of where the value is out of what the function takes, and what Java says of it. */
  readonly outside?: { when(value: string): string; readonly message: string };
  sql(value: string): string;
}

/** A function of one number that gives a double. */
export const ofDouble = ({ outside, sql, ...words }: DoubleFunction): FunctionDefinition =>
  ofSingleValues({
    ...words,
    signature: 'number → double',
    takes: [NUMBER],
    gives: 'double',
    sql: ([number = ''], site) => {
      const value = site.once(`(${number})::DOUBLE`);
      return outside
        ? site.failing({
            when: outside.when(value),
            message: sqlText(`java.lang.ArithmeticException: ${outside.message}`),
            value: sql(value),
          })
        : sql(value);
    },
  });
