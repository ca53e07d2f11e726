import { Unspecified } from '../model/aggregate_model';
import {
  arithmeticFailure,
  functionModel,
  ofSingles,
  type Evaluation,
  type Form,
  type FunctionModel,
} from '../model/function_model';
import { wholeOf, type Scalar, type Type, type Value } from '../model/value';
import { finite } from './arithmetic';

const NUMBERS: Type[] = ['integer', 'long', 'double'];
const WHOLE: Type[] = ['integer', 'long'];

const toItself: Form[] = NUMBERS.map((type) => ({ takes: [{ type }], gives: type }));

const same = (
  name: string,
  ofDouble: (value: number) => number,
  ofWhole: (value: Scalar, evaluation: Evaluation) => Scalar | Value = (value) => value
): FunctionModel =>
  functionModel({
    name,
    takesNull: false,
    forms: toItself,
    evaluate: ofSingles(([value = 0], evaluation) =>
      evaluation.type === 'double' ? ofDouble(Number(value)) : ofWhole(value, evaluation)
    ),
  });

const LEAST: Partial<Record<Type, readonly [bigint, string]>> = {
  integer: [-(2n ** 31n), 'Integer'],
  long: [-(2n ** 63n), 'Long'],
};

const absolute = (value: Scalar, { type, fail }: Evaluation): Scalar | Value => {
  const [least, name] = LEAST[type] ?? [];
  if (wholeOf(value) === least) {
    return fail(arithmeticFailure(`Overflow to represent absolute value of ${name}.MIN_VALUE`));
  }
  const size = wholeOf(value) < 0n ? -wholeOf(value) : wholeOf(value);
  return type === 'long' ? size : Number(size);
};

/** Functions of doubles, and what Java refuses of them. */
const inexact = (
  name: string,
  compute: (value: number) => number,
  refused: (value: number) => string | null = () => null
): FunctionModel =>
  functionModel({
    name,
    inexact: true,
    forms: NUMBERS.map((type) => ({ takes: [{ type }], gives: 'double' })),
    evaluate: ofSingles(([value], evaluation) => {
      const message = refused(Number(value));
      return message === null
        ? near(compute(Number(value)), evaluation)
        : evaluation.fail(arithmeticFailure(message));
    }),
  });

/** The last digits of large results are not told. */
const near = (result: number, evaluation: Evaluation): Scalar | Value => {
  if (Number.isFinite(result) && Math.abs(result) > 1e9) {
    throw new Unspecified('the last digits of a large number');
  }
  return finite(result, evaluation);
};

const ofTwo = (
  name: string,
  compute: (left: number, right: number) => number,
  refused: (left: number, right: number) => string | null = () => null
): FunctionModel =>
  functionModel({
    name,
    inexact: true,
    forms: NUMBERS.flatMap((left) =>
      NUMBERS.map((right) => ({
        takes: [{ type: left }, { type: right }],
        gives: 'double' as const,
      }))
    ),
    evaluate: ofSingles(([left, right], evaluation) => {
      const message = refused(Number(left), Number(right));
      return message === null
        ? near(compute(Number(left), Number(right)), evaluation)
        : evaluation.fail(arithmeticFailure(message));
    }),
  });

const NOT_POSITIVE = 'Log of non-positive number';

const outOfOne = (name: string) => (value: number) =>
  Math.abs(value) > 1 ? `${name} input out of range` : null;

const overflowing =
  (name: string, compute: (value: number) => number) =>
  (value: number): string | null =>
    Number.isFinite(compute(value)) ? null : `${name} overflow`;

const logarithm = (base: number, value: number): string | null => {
  if (base <= 0 || value <= 0) return NOT_POSITIVE;
  return base === 1 ? '/ by zero' : null;
};

const DEGREE = Math.PI / 180;

/** A double to so many decimals, halves away from zero. */
const roundedDouble = (value: number, decimals: number): number => {
  const scaled = value * Math.pow(10, decimals);
  if (!Number.isFinite(scaled) || Math.abs(scaled) >= 2 ** 52) return value;
  return (Math.floor(Math.abs(scaled) + 0.5) / Math.pow(10, decimals)) * (scaled < 0 ? -1 : 1);
};

/** A whole number to tens, hundreds and so on; one that has no more digits than that becomes 0. */
const roundedWhole = (value: bigint, decimals: bigint): bigint => {
  if (decimals >= 0n || value === 0n) return value;
  const size = value < 0n ? -value : value;
  if (BigInt(size.toString().length) <= -decimals) return 0n;
  const unit = 10n ** -decimals;
  const up = ((size + unit / 2n) / unit) * unit;
  return value < 0n ? -up : up;
};

const rounded = ([value, decimals = 0]: readonly Scalar[], { type }: Evaluation): Scalar => {
  if (type === 'double') return roundedDouble(Number(value), Number(decimals));
  const result = roundedWhole(wholeOf(value), wholeOf(decimals));
  const [least = 0n] = LEAST[type] ?? [];
  if (result > -least - 1n || result < least) throw new Unspecified('a rounded number overflows');
  return type === 'long' ? result : Number(result);
};

const decimals: Form['takes'][number] = {
  type: 'integer',
  constant: (random) => ({ kind: 'constant', type: 'integer', value: [random.between(-4, 4)] }),
};

export const ROUND: FunctionModel = functionModel({
  name: 'ROUND',
  takesNull: false,
  forms: NUMBERS.flatMap((type) => [
    { takes: [{ type }], gives: type },
    { takes: [{ type }, decimals], gives: type },
  ]),
  evaluate: ofSingles(rounded),
});

const copySign = ([value = 0, sign]: readonly Scalar[], { type }: Evaluation): Scalar => {
  const isNegative = Number(sign) < 0 || Object.is(sign, -0);
  if (type === 'double') return isNegative ? -Math.abs(Number(value)) : Math.abs(Number(value));
  const size = wholeOf(value) < 0n ? -wholeOf(value) : wholeOf(value);
  const signed = isNegative ? -size : size;
  return type === 'long' ? BigInt.asIntN(64, signed) : Number(BigInt.asIntN(32, signed));
};

const scaled = ([value, power]: readonly Scalar[], evaluation: Evaluation): Scalar | Value => {
  const steps = wholeOf(power);
  if (steps !== BigInt.asIntN(32, steps)) {
    return evaluation.fail(arithmeticFailure('integer overflow'));
  }
  // By steps, so that no power of two is beyond a double.
  const bounded = Math.max(-2100, Math.min(2100, Number(steps)));
  const part = 2 ** Math.trunc(bounded / 3);
  const last = 2 ** (bounded - 2 * Math.trunc(bounded / 3));
  const result = Number(value) * part * part * last;
  // DuckDB writes 2^81, 2^91 and 2^807 as twice as much.
  if (Number.isFinite(result) && Math.abs(result) > 1e15) {
    throw new Unspecified('the text of a large power of two');
  }
  return finite(result, evaluation);
};

const constant = (name: string, value: number): FunctionModel =>
  functionModel({ name, forms: [{ takes: [], gives: 'double' }], evaluate: () => [value] });

/** Functions of numbers. Results that are rounded by the processor are compared in a few decimals. */
export const NUMBER_FUNCTIONS: readonly FunctionModel[] = [
  same('ABS', Math.abs, absolute),
  same('CEIL', Math.ceil),
  same('FLOOR', Math.floor),
  ROUND,
  functionModel({
    name: 'SIGNUM',
    forms: NUMBERS.map((type) => ({ takes: [{ type }], gives: 'double' })),
    evaluate: ofSingles(([value]) => Math.sign(Number(value))),
  }),
  functionModel({
    name: 'COPY_SIGN',
    takesNull: false,
    forms: NUMBERS.flatMap((type) =>
      NUMBERS.map((sign) => ({ takes: [{ type }, { type: sign }], gives: type }))
    ),
    evaluate: ofSingles(copySign),
  }),
  functionModel({
    name: 'SCALB',
    forms: NUMBERS.flatMap((type) =>
      WHOLE.map((power) => ({ takes: [{ type }, { type: power }], gives: 'double' as const }))
    ),
    evaluate: ofSingles(scaled),
  }),
  constant('PI', Math.PI),
  constant('E', Math.E),
  constant('TAU', 2 * Math.PI),
  inexact('SIN', Math.sin),
  inexact('COS', Math.cos),
  inexact('TAN', Math.tan),
  inexact('ATAN', Math.atan),
  inexact('TANH', Math.tanh),
  inexact('ASIN', Math.asin, outOfOne('Asin')),
  inexact('ACOS', Math.acos, outOfOne('Acos')),
  inexact('SINH', Math.sinh, overflowing('sinh', Math.sinh)),
  inexact('COSH', Math.cosh, overflowing('cosh', Math.cosh)),
  inexact('TO_DEGREES', (value) => value / DEGREE),
  inexact('TO_RADIANS', (value) => value * DEGREE),
  inexact('EXP', Math.exp),
  inexact('CBRT', Math.cbrt),
  inexact('SQRT', Math.sqrt, (value) => (value < 0 ? 'Square root of negative' : null)),
  inexact('LOG10', Math.log10, (value) => (value <= 0 ? NOT_POSITIVE : null)),
  inexact('LOG', Math.log, (value) => (value <= 0 ? NOT_POSITIVE : null)),
  ofTwo('LOG', (base, value) => Math.log10(value) / Math.log10(base), logarithm),
  ofTwo('POW', Math.pow),
  ofTwo('HYPOT', Math.hypot),
  ofTwo('ATAN2', Math.atan2),
];
