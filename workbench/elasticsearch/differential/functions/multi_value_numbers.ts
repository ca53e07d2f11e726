import { Unspecified } from '../model/aggregate_model';
import {
  functionModel,
  illegalArgument,
  MULTI_VALUE,
  oneOf,
  type Evaluation,
  type FunctionModel,
  type Parameter,
} from '../model/function_model';
import { javaDouble } from '../model/java_double';
import {
  compareScalars,
  distinct,
  NULL,
  sorted,
  wholeOf,
  type Scalar,
  type Type,
  type Value,
} from '../model/value';
import { finite, whole } from './arithmetic';

const NUMBERS: Type[] = ['integer', 'long', 'double'];
const ALL: Type[] = [...NUMBERS, 'keyword', 'boolean', 'datetime', 'ip'];

const ofNumbers = (
  name: string,
  gives: (type: Type) => Type,
  compute: (value: Value, type: Type, evaluation: Evaluation) => Scalar | Value
): FunctionModel =>
  functionModel({
    name,
    takesNull: false,
    forms: NUMBERS.map((type) => ({ takes: [{ type }], gives: gives(type) })),
    evaluate: (evaluation) => {
      const [value = NULL] = evaluation.args.map((arg) => arg());
      if (value.length === 0) return NULL;
      const result = compute(value, evaluation.types[0] ?? 'null', evaluation);
      return typeof result === 'object' ? result : [result];
    },
  });

const itself = (type: Type): Type => type;

const total = (value: Value): bigint => value.reduce<bigint>((sum, v) => sum + wholeOf(v), 0n);
const doubles = (value: Value): number => value.reduce<number>((sum, v) => sum + Number(v), 0);

/** Where values of both signs are added, their order decides whether a sum overflows on its way. */
const hasOneSign = (value: Value): boolean =>
  value.every((scalar) => Number(scalar) >= 0) || value.every((scalar) => Number(scalar) <= 0);

const sum = (value: Value, type: Type, evaluation: Evaluation): Scalar | Value => {
  if (type === 'double') return finite(doubles(value), evaluation);
  const result = whole(total(value), evaluation);
  if (typeof result === 'object' && !hasOneSign(value)) {
    throw new Unspecified('the order of a sum decides whether it overflows');
  }
  return result;
};

/** Down to the next whole number. */
const half = (sum: bigint): bigint => (sum < 0n && sum % 2n !== 0n ? sum / 2n - 1n : sum / 2n);

const middle = (value: Value, type: Type): Scalar => {
  const inOrder = sorted(value, type);
  const upper = inOrder[Math.floor(inOrder.length / 2)] ?? 0;
  if (inOrder.length % 2 === 1) return upper;
  const lower = inOrder[inOrder.length / 2 - 1] ?? 0;
  if (type === 'double') return (Number(lower) + Number(upper)) / 2;
  const mean = half(wholeOf(lower) + wholeOf(upper));
  return type === 'long' ? mean : Number(mean);
};

const deviation = (value: Value, type: Type): Scalar => {
  const median = middle(value, type);
  const distances = value.map((scalar): Scalar => {
    if (type === 'double') return Math.abs(Number(scalar) - Number(median));
    const distance = wholeOf(scalar) - wholeOf(median);
    const size = distance < 0n ? -distance : distance;
    if (size >= (type === 'long' ? 2n ** 63n : 2n ** 31n)) {
      throw new Unspecified('a distance that its type does not hold');
    }
    return type === 'long' ? size : Number(size);
  });
  return middle(distances, type);
};

/** Between two values in proportion to their distance; of whole numbers without what is behind the point. */
const between = (lower: Scalar, upper: Scalar, fraction: number, type: Type): Scalar => {
  const distance = Number(upper) - Number(lower);
  if (type === 'double') return Number(lower) + fraction * distance;
  if (type === 'integer') return Number(lower) + Math.trunc(fraction * distance);
  if (Math.abs(Number(lower)) > 2 ** 52 || Math.abs(Number(upper)) > 2 ** 52) {
    throw new Unspecified('a part of a distance beyond exact doubles');
  }
  return wholeOf(lower) + BigInt(Math.trunc(fraction * distance));
};

const percentile = ({ args, types, fail, mayFail }: Evaluation): Value => {
  const [value = NULL, part = NULL] = args.map((arg) => arg());
  if (value.length === 0) {
    if (part.length > 1) mayFail(MULTI_VALUE);
    return NULL;
  }
  if (part.length === 0) return NULL;
  if (part.length > 1) return fail(MULTI_VALUE);
  const hundredth = Number(part[0]);
  if (hundredth < 0 || hundredth > 100) {
    return fail(
      illegalArgument(
        `Percentile parameter must be a number between 0 and 100, found [${javaDouble(hundredth)}]`
      )
    );
  }
  const type = types[0] ?? 'null';
  const inOrder = sorted(value, type);
  const place = (hundredth / 100) * (inOrder.length - 1);
  const lower = inOrder[Math.floor(place)] ?? 0;
  const upper = inOrder[Math.floor(place) + 1] ?? lower;
  return [between(lower, upper, place - Math.floor(place), type)];
};

const PART = oneOf('double', [0, 25, 50, 75, 100, 12.5, -1, 100.5]);

const series = (evaluation: Evaluation): Value => {
  const [value = NULL, power = NULL] = evaluation.args.map((arg) => arg());
  if (value.length === 0 || power.length === 0) return NULL;
  const sum = value.reduce<number>(
    (before, scalar, index) => before + Number(scalar) / Math.pow(index + 1, Number(power[0])),
    0
  );
  const result = finite(sum, evaluation);
  return typeof result === 'object' ? result : [result];
};

const POWER = oneOf('double', [0, 1, 2, -1]);

const TEXTS: Parameter = { type: 'keyword', inOrder: true };

const DELIMITER = oneOf('keyword', ['', '-', '; ']);

/** Side by side; what is left over stands alone. */
const zip = ({ args }: Evaluation): Value => {
  const [left = NULL, right = NULL, delimiter = [',']] = args.map((arg) => arg());
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
    [left[index], right[index]]
      .flatMap((text) => (text === undefined ? [] : [String(text)]))
      .join(String(delimiter[0]))
  );
};

const sets = (
  name: string,
  nullTolerant: boolean,
  combine: (left: Value, right: Value, holds: (values: Value, scalar: Scalar) => boolean) => Value
): FunctionModel =>
  functionModel({
    name,
    order: 'untold',
    takesNull: false,
    nullTolerant,
    forms: ALL.map((type) => ({ takes: [{ type }, { type }], gives: type })),
    evaluate: ({ args, type }) => {
      const [left = NULL, right = NULL] = args.map((arg) => arg());
      const holds = (values: Value, scalar: Scalar): boolean =>
        values.some((other) => compareScalars(other, scalar, type) === 0);
      return distinct(combine(left, right, holds), type);
    },
  });

/** What is made of all values of a cell: sums, middles, sets, pairs. */
export const MULTI_VALUE_NUMBERS: readonly FunctionModel[] = [
  ofNumbers('MV_SUM', itself, sum),
  ofNumbers(
    'MV_AVG',
    () => 'double',
    (value) => doubles(value) / value.length
  ),
  ofNumbers('MV_MEDIAN', itself, middle),
  ofNumbers('MV_MEDIAN_ABSOLUTE_DEVIATION', itself, deviation),
  functionModel({
    name: 'MV_PERCENTILE',
    takesNull: false,
    forms: NUMBERS.flatMap((type) => [
      { takes: [{ type }, PART], gives: type },
      ...NUMBERS.map((part) => ({ takes: [{ type }, { type: part }], gives: type })),
    ]),
    evaluate: percentile,
  }),
  functionModel({
    name: 'MV_PSERIES_WEIGHTED_SUM',
    takesNull: false,
    forms: [{ takes: [{ type: 'double', inOrder: true }, POWER], gives: 'double' }],
    evaluate: series,
  }),
  functionModel({
    name: 'MV_ZIP',
    takesNull: false,
    nullTolerant: true,
    forms: [
      { takes: [TEXTS, TEXTS], gives: 'keyword' },
      { takes: [TEXTS, TEXTS, DELIMITER], gives: 'keyword' },
    ],
    evaluate: zip,
  }),
  sets('MV_UNION', true, (left, right) => [...left, ...right]),
  sets('MV_INTERSECTION', false, (left, right, holds) =>
    left.filter((scalar) => holds(right, scalar))
  ),
];
