import { finite, ofDouble } from './doubles';
import { ofSingleValues } from './single_values';
import { NUMBER } from './types_fit';

const NOT_POSITIVE = {
  when: (value: string) => `${value} <= 0`,
  message: 'Log of non-positive number',
};

const LOG_OF_NOTHING = `'java.lang.ArithmeticException: ${NOT_POSITIVE.message}'`;

const pow = ofSingleValues({
  name: 'pow',
  signature: 'number, number → double',
  note: 'what is not finite gives null and a warning',
  takes: [NUMBER, NUMBER],
  gives: 'double',
  sql: ([base, exponent], site) =>
    finite(`pow((${base ?? ''})::DOUBLE, (${exponent ?? ''})::DOUBLE)`, site),
});

/** With one argument the natural logarithm, with two that of the second to the base of the first. */
const log = ofSingleValues({
  name: 'log',
  signature: '[number,] number → double',
  note: 'the base comes first; without one it is e',
  takes: [NUMBER, NUMBER],
  optional: 1,
  gives: 'double',
  sql: ([first = '', second], { once, failing }) => {
    const one = once(`(${first})::DOUBLE`);
    if (second === undefined) {
      return failing({ when: `${one} <= 0`, message: LOG_OF_NOTHING, value: `ln(${one})` });
    }
    const other = once(`(${second})::DOUBLE`);
    return failing({
      when: `${one} IS NOT NULL AND ${other} IS NOT NULL AND (${one} <= 0 OR ${other} <= 0 OR ${one} = 1)`,
      message: `CASE WHEN ${one} <= 0 OR ${other} <= 0 THEN ${LOG_OF_NOTHING} ELSE 'java.lang.ArithmeticException: / by zero' END`,
      value: `ln(${other}) / ln(${one})`,
    });
  },
});

const hypot = ofSingleValues({
  name: 'hypot',
  signature: 'number, number → double',
  takes: [NUMBER, NUMBER],
  gives: 'double',
  sql: ([x, y], { once }) => {
    const [one, other] = [once(`abs((${x ?? ''})::DOUBLE)`), once(`abs((${y ?? ''})::DOUBLE)`)];
    const most = once(`greatest(${one}, ${other})`);
    // Through the larger one, so that no square overflows.
    return `(CASE WHEN ${one} IS NULL OR ${other} IS NULL THEN NULL WHEN ${most} = 0 THEN 0 ELSE ${most} * sqrt(pow(${one} / ${most}, 2) + pow(${other} / ${most}, 2)) END)`;
  },
});

const scalb = ofSingleValues({
  name: 'scalb',
  signature: 'number, integer → double',
  note: 'the first times two to the power of the second',
  takes: [
    NUMBER,
    {
      fits: ({ type }) => ['integer', 'long', 'null'].includes(type),
      name: 'whole number except unsigned_long or counter types',
    },
  ],
  gives: 'double',
  sql: ([value, exponent], site) =>
    finite(`(${value ?? ''})::DOUBLE * pow(2, (${exponent ?? ''})::DOUBLE)`, site),
});

/** Powers, roots and logarithms. */
export const powers = [
  pow,
  log,
  hypot,
  scalb,
  ofDouble({
    name: 'sqrt',
    outside: { when: (value) => `${value} < 0`, message: 'Square root of negative' },
    sql: (value) => `sqrt(${value})`,
  }),
  ofDouble({
    name: 'cbrt',
    // The last digit of DuckDB's root is off where the root is whole.
    sql: (value) =>
      `(CASE WHEN pow(round(cbrt(${value})), 3) = ${value} THEN round(cbrt(${value})) ELSE cbrt(${value}) END)`,
  }),
  ofDouble({ name: 'log10', outside: NOT_POSITIVE, sql: (value) => `log10(${value})` }),
  ofSingleValues({
    name: 'exp',
    signature: 'number → double',
    takes: [NUMBER],
    gives: 'double',
    sql: ([value], site) => finite(`exp((${value ?? ''})::DOUBLE)`, site),
  }),
];
