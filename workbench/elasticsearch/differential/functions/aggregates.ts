import { Unspecified, type AggregateModel, type Gathering } from '../model/aggregate_model';
import { arithmeticFailure, MULTI_VALUE, oneOf } from '../model/function_model';
import { SIGNIFICANT } from '../model/significant';
import {
  distinct,
  NULL,
  sorted,
  wholeOf,
  widerOf,
  type Scalar,
  type Type,
  type Value,
} from '../model/value';

const NUMBERS: Type[] = ['integer', 'long', 'double'];
const ALL: Type[] = [...NUMBERS, 'keyword', 'boolean', 'datetime', 'ip'];

const LONG = { least: -9223372036854775808n, most: 9223372036854775807n };

const all = ({ rows }: Gathering): Scalar[] => rows.flat();

/** The exact sum; throws where the order of adding decides whether it fits into a long. */
const wholeSum = (values: readonly Scalar[]): bigint | null => {
  const exact = values.map(wholeOf);
  const add = (some: readonly bigint[]): bigint => some.reduce((sum, value) => sum + value, 0n);
  const [gains, losses] = [add(exact.filter((v) => v > 0n)), add(exact.filter((v) => v < 0n))];
  if (gains <= LONG.most && losses >= LONG.least) return gains + losses;
  if (losses === 0n || gains === 0n) return null;
  throw new Unspecified('the order of a sum decides whether it overflows');
};

const doubleSum = (values: readonly Scalar[]): number => {
  const sum = values.reduce<number>((before, value) => before + Number(value), 0);
  if (!Number.isFinite(sum)) throw new Unspecified('a sum is infinite');
  return sum;
};

const sum = (gathering: Gathering): Value => {
  const values = all(gathering);
  if (values.length === 0) return NULL;
  if (gathering.type === 'double') return [doubleSum(values)];
  const result = wholeSum(values);
  return result === null ? gathering.fail(arithmeticFailure('long overflow')) : [result];
};

const average = (gathering: Gathering): Value => {
  const values = all(gathering);
  if (values.length === 0) return NULL;
  if (gathering.argumentType === 'double') return [doubleSum(values) / values.length];
  const total = wholeSum(values);
  if (total === null) throw new Unspecified('the sum of an average overflows');
  return [Number(total) / values.length];
};

const extreme =
  (index: 0 | -1) =>
  (gathering: Gathering): Value =>
    sorted(all(gathering), gathering.argumentType).slice(index).slice(0, 1);

const itself = (types: readonly Type[]): AggregateModel['forms'] =>
  types.map((type) => ({ takes: type, gives: type }));

const decimal = (scalar: Scalar | undefined): number => Number(scalar ?? 0);

/** Between two values in proportion to their distance. */
const quantile = (values: readonly number[], part: number): number => {
  const inOrder = [...values].sort((left, right) => left - right);
  const place = part * (inOrder.length - 1);
  const lower = inOrder[Math.floor(place)] ?? 0;
  const upper = inOrder[Math.floor(place) + 1] ?? lower;
  return lower + (place - Math.floor(place)) * (upper - lower);
};

const ofDoubles =
  (compute: (values: readonly number[], gathering: Gathering) => number) =>
  (gathering: Gathering): Value => {
    const values = all(gathering).map(Number);
    return values.length === 0 ? NULL : [compute(values, gathering)];
  };

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The least part of a double that rounding may change. */
const ROUNDING = 2 ** -52;

/** A result whose digits are told though each step of it may be rounded in another way. */
const told = (result: number, error: number): number => {
  const [least, most] = [result - error, result + error];
  if (
    !Number.isFinite(result) ||
    least.toPrecision(SIGNIFICANT) !== most.toPrecision(SIGNIFICANT)
  ) {
    throw new Unspecified('lost digits');
  }
  return result;
};

/** Rounding takes the more of it the farther the values are from zero, for how close they are. */
const variance = (values: readonly number[]): { result: number; error: number } => {
  if (values.every((value) => value === values[0])) return { result: 0, error: 0 };
  const middle = mean(values);
  const result = mean(values.map((value) => (value - middle) ** 2));
  const error = 4 * values.length * ROUNDING * Math.sqrt(result ** 2 + middle ** 2 * result);
  return { result, error };
};

const deviation = (values: readonly number[]): number => {
  const { result, error } = variance(values);
  return result === 0 ? 0 : told(Math.sqrt(result), error / Math.sqrt(result));
};

const deviationOfMedian = (values: readonly number[]): number => {
  const median = quantile(values, 0.5);
  return quantile(
    values.map((value) => Math.abs(value - median)),
    0.5
  );
};

const TOP_TYPES: Type[] = [...NUMBERS, 'keyword', 'boolean', 'datetime', 'ip'];

const top = (gathering: Gathering): Value => {
  const [[limit = NULL] = [], [order = NULL] = []] = gathering.others;
  const inOrder = sorted(all(gathering), gathering.argumentType);
  if (String(order[0]).toLowerCase() === 'desc') inOrder.reverse();
  return inOrder.slice(0, decimal(limit[0]));
};

/** The value of the row with the least or the greatest of the second argument. */
const byOrder =
  (sign: 1 | -1) =>
  ({ rows, others: [keys = []], argumentType }: Gathering): Value => {
    const given = rows.flatMap((value, index) => {
      const key = keys[index] ?? NULL;
      if (key.length > 1) throw new Unspecified('several dates of a row');
      return key.length === 1 ? [{ value, key: decimal(key[0]) }] : [];
    });
    if (given.length === 0) {
      if (rows.some((value) => value.length > 0)) throw new Unspecified('rows without a date');
      return NULL;
    }
    const best = given.map(({ key }) => key).reduce((a, b) => (sign * (a - b) <= 0 ? a : b));
    const found = given.filter(({ key }) => key === best).map(({ value }) => value);
    const [one = NULL] = found;
    const text = (value: Value): string => sorted(value, argumentType).join('\n');
    if (found.some((value) => text(value) !== text(one))) {
      throw new Unspecified('several rows of the same date');
    }
    return one;
  };

const DATES: Type[] = ['datetime', 'long'];

/** The value times its weight in the wider type of both; null where one of them is no single value. */
const weighted = (value: Value, weight: Value, type: Type, gathering: Gathering): Value => {
  const [[left], [right]] = [value, weight];
  if (left === undefined) {
    if (weight.length > 1) gathering.mayFail(MULTI_VALUE);
    return NULL;
  }
  if (value.length > 1) return gathering.fail(MULTI_VALUE);
  if (right === undefined) return NULL;
  if (weight.length > 1) return gathering.fail(MULTI_VALUE);
  if (type === 'double') {
    const product = Number(left) * Number(right);
    if (!Number.isFinite(product)) throw new Unspecified('a product is infinite');
    return [product];
  }
  const product = wholeOf(left) * wholeOf(right);
  const bits = type === 'long' ? 64 : 32;
  return BigInt.asIntN(bits, product) === product
    ? [product]
    : gathering.fail(arithmeticFailure(`${type} overflow`));
};

/** A sum, and how far rounding may take it from the exact one. */
const roundedSum = (values: readonly Scalar[], type: Type): { sum: number; error: number } => {
  if (type === 'double') {
    const sizes = values.map((value) => Math.abs(Number(value)));
    return { sum: doubleSum(values), error: doubleSum(sizes) * values.length * ROUNDING };
  }
  const exact = wholeSum(values);
  if (exact === null) throw new Unspecified('the sum of an average overflows');
  return { sum: Number(exact), error: 0 };
};

/** The sum of the values times their weights, divided by the sum of all weights. */
const weightedAverage = (gathering: Gathering): Value => {
  const { rows, others, argumentType, otherTypes } = gathering;
  const [weights = []] = others;
  const [weightType = 'null'] = otherTypes;
  const type = widerOf(argumentType, weightType);
  const products = rows.flatMap((row, index) =>
    weighted(row, weights[index] ?? NULL, type, gathering)
  );
  const over = roundedSum(products, type);
  const under = roundedSum(weights.flat(), weightType);
  if (products.length === 0 || weights.flat().length === 0) return NULL;
  if (under.sum === 0 && under.error === 0) return gathering.fail(arithmeticFailure('/ by zero'));
  if (Math.abs(under.sum) <= under.error) throw new Unspecified('lost digits');
  const result = over.sum / under.sum;
  const error = (over.error + Math.abs(result) * under.error) / Math.abs(under.sum);
  return [told(result, error)];
};

/** Aggregates read every value of every row of their group; nulls are skipped. */
export const AGGREGATES: readonly AggregateModel[] = [
  {
    name: 'COUNT',
    order: 'told',
    forms: [null, null, ...ALL].map((takes) => ({ takes, gives: 'long' })),
    gather: (gathering) => [BigInt(all(gathering).length)],
  },
  {
    name: 'PRESENT',
    order: 'told',
    forms: ALL.map((takes) => ({ takes, gives: 'boolean' })),
    gather: (gathering) => [all(gathering).length > 0],
  },
  {
    name: 'ABSENT',
    order: 'told',
    forms: ALL.map((takes) => ({ takes, gives: 'boolean' })),
    gather: (gathering) => [all(gathering).length === 0],
  },
  {
    name: 'SUM',
    order: 'told',
    forms: NUMBERS.map((takes) => ({ takes, gives: takes === 'double' ? 'double' : 'long' })),
    gather: sum,
  },
  {
    name: 'AVG',
    order: 'told',
    forms: NUMBERS.map((takes) => ({ takes, gives: 'double' })),
    gather: average,
  },
  { name: 'MIN', order: 'told', forms: itself(ALL), gather: extreme(0) },
  { name: 'MAX', order: 'told', forms: itself(ALL), gather: extreme(-1) },
  {
    name: 'COUNT_DISTINCT',
    order: 'told',
    forms: ALL.map((takes) => ({ takes, gives: 'long' })),
    gather: (gathering) => [BigInt(distinct(all(gathering), gathering.argumentType).length)],
  },
  {
    name: 'VALUES',
    order: 'untold',
    forms: itself(ALL),
    gather: (gathering) => distinct(all(gathering), gathering.argumentType),
  },
  {
    name: 'MEDIAN',
    order: 'told',
    forms: NUMBERS.map((takes) => ({ takes, gives: 'double' })),
    gather: ofDoubles((values) => quantile(values, 0.5)),
  },
  {
    name: 'PERCENTILE',
    order: 'told',
    forms: NUMBERS.map((takes) => ({
      takes,
      others: [oneOf('integer', [0, 25, 50, 90, 100])],
      gives: 'double',
    })),
    gather: ofDoubles((values, { others }) => quantile(values, decimal(others[0]?.[0]?.[0]) / 100)),
  },
  {
    name: 'MEDIAN_ABSOLUTE_DEVIATION',
    order: 'told',
    forms: NUMBERS.map((takes) => ({ takes, gives: 'double' })),
    gather: ofDoubles(deviationOfMedian),
  },
  {
    name: 'VARIANCE',
    order: 'told',
    forms: NUMBERS.map((takes) => ({ takes, gives: 'double' })),
    gather: ofDoubles((values) => {
      const { result, error } = variance(values);
      return told(result, error);
    }),
  },
  {
    name: 'STD_DEV',
    order: 'told',
    forms: NUMBERS.map((takes) => ({ takes, gives: 'double' })),
    gather: ofDoubles(deviation),
  },
  {
    name: 'TOP',
    order: 'told',
    forms: TOP_TYPES.map((takes) => ({
      takes,
      others: [oneOf('integer', [1, 2, 5]), oneOf('keyword', ['asc', 'desc', 'DESC'])],
      gives: takes,
    })),
    gather: top,
  },
  {
    name: 'WEIGHTED_AVG',
    order: 'told',
    worksOutRows: true,
    forms: NUMBERS.flatMap((takes) =>
      NUMBERS.map((type) => ({
        takes,
        others: [{ type }],
        gives: 'double' as const,
        ofColumns: true as const,
      }))
    ),
    gather: weightedAverage,
  },
  ...(['FIRST', 'LAST'] as const).map((name): AggregateModel => ({
    name,
    order: 'untold',
    forms: ALL.flatMap((takes) =>
      DATES.map((type) => ({ takes, others: [{ type, single: true as const }], gives: takes }))
    ),
    gather: byOrder(name === 'FIRST' ? 1 : -1),
  })),
];
