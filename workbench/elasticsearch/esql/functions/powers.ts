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
      // Nothing is worked out of a null and a number that has no logarithm.
      value: `CASE WHEN ${one} > 0 AND ${other} > 0 THEN ln(${other}) / ln(${one}) END`,
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
  sql: ([value = '', exponent = ''], site) => {
    const steps = site.once(exponent);
    // Beyond 2,200 the result is what it is there, and each third of it is a power that a double holds.
    const bounded = site.once(
      `CASE WHEN ${steps} BETWEEN -2147483648 AND 2147483647 THEN least(greatest(${steps}, -2200), 2200)::INTEGER END`
    );
    const third = site.once(`pow(2, ${bounded} // 3)`);
    const rest = `pow(2, ${bounded} - 2 * (${bounded} // 3))`;
    return site.failing({
      when: `${steps} NOT BETWEEN -2147483648 AND 2147483647 AND ${value} IS NOT NULL`,
      message: "'java.lang.ArithmeticException: integer overflow'",
      value: finite(`(${value})::DOUBLE * ${third} * ${third} * ${rest}`, site),
    });
  },
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
