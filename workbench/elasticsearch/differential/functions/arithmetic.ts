import {
  arithmeticFailure,
  functionModel,
  ofSingles,
  type Evaluation,
  type Form,
  type FunctionModel,
} from '../model/function_model';
import { wholeOf, widerOf, type Scalar, type Type, type Value } from '../model/value';

const NUMBERS: Type[] = ['integer', 'long', 'double'];

const RANGES = {
  integer: [-2147483648n, 2147483647n],
  long: [-9223372036854775808n, 9223372036854775807n],
} as const;

const numericForms: Form[] = NUMBERS.flatMap((left) =>
  NUMBERS.map((right) => ({
    takes: [{ type: left }, { type: right }],
    gives: widerOf(left, right),
  }))
);

/** A whole number in the type of the result, or null and a warning when it does not fit. */
export const whole = (result: bigint, { type, fail }: Evaluation): Scalar | Value => {
  const [least, most] = type === 'long' ? RANGES.long : RANGES.integer;
  if (result < least || result > most) return fail(arithmeticFailure(`${type} overflow`));
  return type === 'long' ? result : Number(result);
};

/** A double, or null and a warning when it is not finite. */
export const finite = (result: number, { fail }: Evaluation): Scalar | Value =>
  Number.isFinite(result)
    ? result
    : fail(arithmeticFailure(`not a finite double number: ${String(result)}`));

const BY_ZERO = arithmeticFailure('/ by zero');

interface Operator {
  readonly sign: string;
  readonly strength: number;
  whole(left: bigint, right: bigint): bigint;
  double(left: number, right: number): number;
}

const OPERATORS: readonly Operator[] = [
  { sign: '+', strength: 4, whole: (l, r) => l + r, double: (l, r) => l + r },
  { sign: '-', strength: 4, whole: (l, r) => l - r, double: (l, r) => l - r },
  { sign: '*', strength: 5, whole: (l, r) => l * r, double: (l, r) => l * r },
  { sign: '/', strength: 5, whole: (l, r) => l / r, double: (l, r) => l / r },
  { sign: '%', strength: 5, whole: (l, r) => l % r, double: (l, r) => l % r },
];

/** Java's division of the least whole number by -1 is that number again. */
const wrapped = (result: bigint, type: Type): bigint =>
  type === 'long' ? BigInt.asIntN(64, result) : BigInt.asIntN(32, result);

const operate = ({ sign, whole: ofWhole, double }: Operator): FunctionModel['evaluate'] =>
  ofSingles(([left, right], evaluation) => {
    const divides = sign === '/' || sign === '%';
    if (evaluation.type === 'double') {
      const result = double(Number(left), Number(right));
      if (divides && !Number.isFinite(result)) return evaluation.fail(BY_ZERO);
      return finite(result, evaluation);
    }
    if (divides && wholeOf(right) === 0n) return evaluation.fail(BY_ZERO);
    const result = ofWhole(wholeOf(left), wholeOf(right));
    return whole(divides ? wrapped(result, evaluation.type) : result, evaluation);
  });

const negated: FunctionModel = functionModel({
  name: '-',
  notation: { kind: 'prefix', strength: 6 },
  takesNull: false,
  forms: NUMBERS.map((type) => ({ takes: [{ type }], gives: type })),
  evaluate: ofSingles(([value], evaluation) =>
    evaluation.type === 'double' ? -Number(value) : whole(-wholeOf(value), evaluation)
  ),
});

/** Numbers of two types are worked out as the wider one; an overflow is null and a warning. */
export const ARITHMETIC: readonly FunctionModel[] = [
  ...OPERATORS.map((operator) =>
    functionModel({
      name: operator.sign,
      notation: { kind: 'infix', strength: operator.strength },
      takesNull: false,
      forms: numericForms,
      evaluate: operate(operator),
    })
  ),
  negated,
];
