import { Unspecified, type AggregateModel, type Gathering } from '../model/aggregate_model';
import { arithmeticFailure } from '../model/function_model';
import {
  distinct,
  NULL,
  sorted,
  wholeOf,
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
];
