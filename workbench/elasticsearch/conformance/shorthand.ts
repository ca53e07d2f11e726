import type { ConformanceCase } from './conformance_case';

/** The two warnings of an expression that could not be evaluated. */
export const failed = (
  expression: string,
  message: string,
  { line = 1, column = 9 }: { line?: number; column?: number } = {}
): string[] => [
  `Line ${line}:${column}: evaluation of [${expression}] failed, treating result as null. Only first 20 failures recorded.`,
  `Line ${line}:${column}: ${message}`,
];

export const SEVERAL_VALUES =
  'java.lang.IllegalArgumentException: single-value function encountered multi-value';

/** `ROW x = expression` gives a value of a type. */
export const gives = (expression: string, type: string, value: unknown): ConformanceCase => ({
  query: `ROW x = ${expression}`,
  columns: [['x', type]],
  rows: [[value]],
});

/** The expression as a whole cannot be evaluated: null, and warnings with the message. */
export const fails = (expression: string, type: string, message: string): ConformanceCase => ({
  ...gives(expression, type, null),
  warnings: failed(expression, message),
});

/** A function of single values is given several. */
export const failsOnSeveral = (expression: string, type: string): ConformanceCase =>
  fails(expression, type, SEVERAL_VALUES);

/** The query's types do not fit; `reason` without `Found 1 problem` and the place. */
export const refuses = (expression: string, reason: string, column = 9): ConformanceCase => ({
  query: `ROW x = ${expression}`,
  error: {
    type: 'verification_exception',
    reason: `Found 1 problem\nline 1:${column}: ${reason}`,
  },
});
