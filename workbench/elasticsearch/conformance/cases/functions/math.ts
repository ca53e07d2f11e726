import type { ConformanceSubject } from '../../conformance_case';
import { fails, failsOnSeveral, gives, refuses } from '../../shorthand';

const ARITHMETIC = 'java.lang.ArithmeticException: ';

/** A text constant is read as a number; one that is none is refused. */
const readAsNumber = (name: string) =>
  refuses(
    `${name}("a")`,
    'Cannot convert string [a] to [DOUBLE], error [Cannot parse number [a]]',
    `ROW x = ${name}(`.length + 1
  );

/** Functions of one number that give a double. */
const ofDouble = (
  subject: string,
  values: ReadonlyArray<readonly [argument: string, value: number]>,
  more: ConformanceSubject['cases'] = []
): ConformanceSubject => ({
  subject,
  cases: [
    ...values.map(([argument, value]) => gives(`${subject}(${argument})`, 'double', value)),
    gives(`${subject}(null)`, 'double', null),
    failsOnSeveral(`${subject}([1, 2])`, 'double'),
    readAsNumber(subject),
    ...more,
  ],
});

export const MATH: readonly ConformanceSubject[] = [
  ofDouble(
    'ACOS',
    [['0.9', 0.45102681179626236]],
    [fails('ACOS(12.0)', 'double', `${ARITHMETIC}Acos input out of range`)]
  ),
  ofDouble(
    'ASIN',
    [['0.9', 1.1197695149986342]],
    [fails('ASIN(12.0)', 'double', `${ARITHMETIC}Asin input out of range`)]
  ),
  ofDouble('ATAN', [['12.9', 1.4934316673669235]]),
  ofDouble('CBRT', [
    ['1000.0', 10],
    ['27', 3],
    ['-8', -2],
  ]),
  ofDouble('COS', [['1.8', -0.2272020946930871]]),
  ofDouble(
    'COSH',
    [['1.8', 3.1074731763172667]],
    [fails('COSH(1000)', 'double', `${ARITHMETIC}cosh overflow`)]
  ),
  ofDouble('EXP', [['5.0', 148.4131591025766]]),
  ofDouble(
    'LOG10',
    [['1000.0', 3]],
    [
      fails('LOG10(0)', 'double', `${ARITHMETIC}Log of non-positive number`),
      fails('LOG10(-1.5)', 'double', `${ARITHMETIC}Log of non-positive number`),
    ]
  ),
  ofDouble('SIGNUM', [
    ['100.0', 1],
    ['-7', -1],
    ['0', 0],
  ]),
  ofDouble('SIN', [['1.8', 0.9738476308781951]]),
  ofDouble(
    'SINH',
    [['1.8', 2.94217428809568]],
    [fails('SINH(1000)', 'double', `${ARITHMETIC}sinh overflow`)]
  ),
  ofDouble(
    'SQRT',
    [
      ['100.0', 10],
      ['2', Math.SQRT2],
    ],
    [fails('SQRT(-1)', 'double', `${ARITHMETIC}Square root of negative`)]
  ),
  ofDouble('TAN', [['1.8', -4.286261674628062]]),
  ofDouble('TANH', [['1.8', 0.9468060128462683]]),
  ofDouble('TO_DEGREES', [['1.57', 89.95437383553924]]),
  ofDouble('TO_RADIANS', [['90.0', Math.PI / 2]]),
  { subject: 'E', cases: [gives('E()', 'double', Math.E)] },
  { subject: 'PI', cases: [gives('PI()', 'double', Math.PI)] },
  { subject: 'TAU', cases: [gives('TAU()', 'double', 2 * Math.PI)] },
  {
    subject: 'ABS',
    cases: [
      gives('ABS(-1.0)', 'double', 1),
      gives('ABS(-5)', 'integer', 5),
      gives('ABS(-5000000000)', 'long', 5_000_000_000),
      gives('ABS(null)', 'null', null),
      failsOnSeveral('ABS([-1, 1])', 'integer'),
      readAsNumber('ABS'),
      gives('ABS("-1.5")', 'double', 1.5),
      {
        query: 'ROW x = ABS()',
        error: {
          type: 'parsing_exception',
          reason: 'line 1:9: error building [abs]: expects exactly one argument',
        },
      },
    ],
  },
  {
    subject: 'CEIL',
    cases: [
      gives('CEIL(1.8)', 'double', 2),
      gives('CEIL(-1.8)', 'double', -1),
      gives('CEIL(3)', 'integer', 3),
      failsOnSeveral('CEIL([1.5, 2.5])', 'double'),
      readAsNumber('CEIL'),
    ],
  },
  {
    subject: 'FLOOR',
    cases: [
      gives('FLOOR(1.8)', 'double', 1),
      gives('FLOOR(-1.2)', 'double', -2),
      gives('FLOOR(3)', 'integer', 3),
      failsOnSeveral('FLOOR([1.5, 2.5])', 'double'),
      readAsNumber('FLOOR'),
    ],
  },
  {
    subject: 'ROUND',
    cases: [
      gives('ROUND(2.5)', 'double', 3),
      gives('ROUND(-2.5)', 'double', -3),
      gives('ROUND(1.234, 1)', 'double', 1.2),
      gives('ROUND(1234.5, -2)', 'double', 1200),
      gives('ROUND(7)', 'integer', 7),
      gives('ROUND(7, 2)', 'integer', 7),
      gives('ROUND(1255, -1)', 'integer', 1260),
      // No digit is left of a whole number that has no more than are rounded away.
      gives('ROUND(7, -1)', 'integer', 0),
      gives('ROUND(95, -2)', 'integer', 0),
      gives('ROUND(95.0, -2)', 'double', 100),
      gives('ROUND(1.5, null)', 'double', null),
      failsOnSeveral('ROUND([1.5, 2.5])', 'double'),
      readAsNumber('ROUND'),
    ],
  },
  {
    subject: 'POW',
    cases: [
      gives('POW(2.0, 2)', 'double', 4),
      gives('POW(2, 0.5)', 'double', Math.SQRT2),
      gives('POW(2, null)', 'double', null),
      fails('POW(10, 400)', 'double', `${ARITHMETIC}not a finite double number: Infinity`),
      failsOnSeveral('POW([1, 2], 2)', 'double'),
      failsOnSeveral('POW(2, [1, 2])', 'double'),
      refuses(
        'POW("a", 1)',
        'Cannot convert string [a] to [DOUBLE], error [Cannot parse number [a]]',
        13
      ),
    ],
  },
  {
    subject: 'LOG',
    cases: [
      gives('LOG(2.0, 8.0)', 'double', 3),
      gives('LOG(100)', 'double', 4.605170185988092),
      gives('LOG(null)', 'double', null),
      gives('LOG(-1, null)', 'double', null),
      gives('LOG(TO_LONG(0), null::long)', 'double', null),
      fails('LOG(-1)', 'double', `${ARITHMETIC}Log of non-positive number`),
      fails('LOG(2, 0)', 'double', `${ARITHMETIC}Log of non-positive number`),
      fails('LOG(1, 10)', 'double', `${ARITHMETIC}/ by zero`),
      failsOnSeveral('LOG([1, 2])', 'double'),
    ],
  },
  {
    subject: 'HYPOT',
    cases: [
      gives('HYPOT(3.0, 4.0)', 'double', 5),
      gives('HYPOT(3, null)', 'double', null),
      failsOnSeveral('HYPOT([3, 4], 4)', 'double'),
    ],
  },
  {
    subject: 'ATAN2',
    cases: [
      gives('ATAN2(12.9, 0.6)', 'double', 1.5243181954438936),
      gives('ATAN2(null, 1)', 'double', null),
      failsOnSeveral('ATAN2([1, 2], 1)', 'double'),
    ],
  },
  {
    subject: 'SCALB',
    cases: [
      gives('SCALB(3.0, 2)', 'double', 12),
      gives('SCALB(null, 2)', 'double', null),
      gives('SCALB(3.0, null::integer)', 'double', null),
      // The power of two alone is more than a double holds.
      gives('SCALB(0.001953125, 1030)', 'double', 2 ** 1021),
      gives('SCALB(0, 86400000)', 'double', 0),
      fails('SCALB(1.5, 3000000000)', 'double', `${ARITHMETIC}integer overflow`),
      failsOnSeveral('SCALB([1.0, 2.0], 2)', 'double'),
    ],
  },
  {
    subject: 'COPY_SIGN',
    cases: [
      gives('COPY_SIGN(5.0, -1.0)', 'double', -5),
      gives('COPY_SIGN(-5.0, 1.0)', 'double', 5),
      gives('COPY_SIGN(5.0, null)', 'double', null),
      // The least number has no counterpart.
      gives('COPY_SIGN(-2147483647 - 1, 1)', 'integer', -2147483648),
      gives('COPY_SIGN(-2147483647 - 1, -1)', 'integer', -2147483648),
    ],
  },
  {
    subject: 'ROUND_TO',
    cases: [
      gives('ROUND_TO(7, 0, 5, 10)', 'integer', 5),
      gives('ROUND_TO(-7, 0, 5, 10)', 'integer', 0),
      gives('ROUND_TO(70, 0, 5, 10)', 'integer', 10),
      failsOnSeveral('ROUND_TO([1, 2], 0, 5)', 'integer'),
    ],
  },
];
