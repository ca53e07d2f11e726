import type { Bound, CallSite, FunctionDefinition, Resolution, SqlArgument } from '../bind/bound';
import type { Source } from '../position';
import { isDateTime, isTemporalAmount, widerNumeric, type EsqlType } from '../types';
import { isAnyNumber, mixedUnsigned, wrongType } from './types_fit';

type Operator = '+' | '-' | '*' | '/' | '%';

const RANGES = {
  integer: ['INTEGER', 'BIGINT', '-2147483648', '2147483647'],
  long: ['BIGINT', 'HUGEINT', '-9223372036854775808', '9223372036854775807'],
  unsigned_long: ['UBIGINT', 'HUGEINT', '0', '18446744073709551615'],
} as const;

type Whole = keyof typeof RANGES;

const isWholeType = (type: EsqlType): type is Whole => type in RANGES;

const OVERFLOW = (type: Whole): string => `'java.lang.ArithmeticException: ${type} overflow'`;
const BY_ZERO = "'java.lang.ArithmeticException: / by zero'";

/** Whole numbers are worked out in the next wider type, in which nothing can overflow. */
const whole = (
  operator: Operator,
  left: string,
  right: string,
  type: Whole,
  { once, failing }: CallSite
): string => {
  const [narrow, wide, least, most] = RANGES[type];
  const isDivision = operator === '/' || operator === '%';
  const divisor = isDivision ? once(right) : right;
  const sqlOperator = operator === '/' ? '//' : operator;
  const result = once(
    `(${left})::${wide} ${sqlOperator} ${isDivision ? `nullif((${divisor})::${wide}, 0)` : `(${divisor})::${wide}`}`
  );
  const checked = isDivision
    ? failing({
        when: `${divisor} = 0 AND ${left} IS NOT NULL`,
        message: BY_ZERO,
        // Java's division of the least number by -1 is that number again.
        value: `CASE WHEN ${result} > ${most} THEN ${least}::${wide} ELSE ${result} END`,
      })
    : result;
  return failing({
    when: `${checked} NOT BETWEEN ${least} AND ${most}`,
    message: OVERFLOW(type),
    value: `${checked}::${narrow}`,
  });
};

const double = (
  operator: Operator,
  left: string,
  right: string,
  { once, failing }: CallSite
): string => {
  const isDivision = operator === '/' || operator === '%';
  const result = once(`(${left})::DOUBLE ${operator} (${right})::DOUBLE`);
  // DuckDB gives null for a division by zero, Java an infinity or no number, which then fails.
  return isDivision
    ? failing({
        when: `(${right})::DOUBLE = 0 AND ${left} IS NOT NULL`,
        message: "'java.lang.ArithmeticException: / by zero'",
        value: result,
      })
    : failing({
        when: `NOT isfinite(${result})`,
        message: `'java.lang.ArithmeticException: not a finite double number: ' || CASE WHEN isnan(${result}) THEN 'NaN' WHEN ${result} > 0 THEN 'Infinity' ELSE '-Infinity' END`,
        value: result,
      });
};

const isSum = (operator: Operator): boolean => operator === '+' || operator === '-';

/** The type of a date that is shifted by an amount of time, or of a sum of two amounts. */
const shifted = (operator: Operator, left: Bound, right: Bound): EsqlType | null => {
  if (!isSum(operator)) return null;
  if (isDateTime(left.type) && isTemporalAmount(right.type)) return left.type;
  if (operator === '+' && isTemporalAmount(left.type) && isDateTime(right.type)) return right.type;
  return isTemporalAmount(left.type) && left.type === right.type ? left.type : null;
};

const isOfDates = ({ type }: Bound): boolean => isDateTime(type) || isTemporalAmount(type);

const EXPECTED: Readonly<Record<Operator, string>> = {
  '+': 'date_nanos, datetime or numeric',
  '-': 'date_nanos, datetime or numeric',
  '*': 'numeric',
  '/': 'numeric',
  '%': 'numeric',
};

const ofNumbers = (
  operator: Operator,
  source: Source,
  left: EsqlType,
  right: EsqlType
): Resolution => {
  if (left === 'null' || right === 'null') return { type: left === 'null' ? right : left };
  if (mixedUnsigned(source, left, right) !== null) {
    return `[${operator}] has arguments with incompatible types [${left}] and [${right}]`;
  }
  return { type: left === 'unsigned_long' ? left : widerNumeric(left, right) };
};

const resolve =
  (operator: Operator) =>
  (args: readonly Bound[], source: Source): Resolution => {
    const [left, right] = args;
    if (!left || !right) return `[${operator}] takes two values`;
    const ofDates = shifted(operator, left, right);
    if (ofDates) return { type: ofDates };
    if (isAnyNumber(left) && isAnyNumber(right))
      return ofNumbers(operator, source, left.type, right.type);
    const one = left.type === 'null' ? right : left;
    if ((left.type === 'null' || right.type === 'null') && isSum(operator) && isOfDates(one)) {
      return { type: isTemporalAmount(one.type) ? 'null' : one.type };
    }
    if (operator === '-' && isTemporalAmount(left.type) && isDateTime(right.type)) {
      return `[-] arguments are in unsupported order: cannot subtract a [${right.type.toUpperCase()}] value [${right.source.text}] from a [${left.type.toUpperCase()}] amount [${left.source.text}]`;
    }
    if (isSum(operator) && (isOfDates(left) || isOfDates(right))) {
      return `[${operator}] has arguments with incompatible types [${left.type}] and [${right.type}]`;
    }
    return wrongType(source, args, isAnyNumber(left) ? 1 : 0, EXPECTED[operator]);
  };

/** A date_nanos shifted to the microsecond, and what it has beyond that. */
const shiftNanoseconds = (date: string, operator: Operator, amount: string): string =>
  `make_timestamp_ns(epoch_ns(((${date})::TIMESTAMP ${operator} ${amount})::TIMESTAMP_NS) + (epoch_ns(${date}) % 1000 + 1000) % 1000)`;

const shift = (
  operator: Operator,
  left: SqlArgument,
  right: SqlArgument,
  type: EsqlType
): string => {
  if (type !== 'date_nanos') return `(${left.sql} ${operator} ${right.sql})`;
  const [date, amount] = left.bound.type === 'date_nanos' ? [left, right] : [right, left];
  return shiftNanoseconds(date.sql, operator, amount.sql);
};

const arithmetic = (operator: Operator): FunctionDefinition => ({
  name: operator,
  signature:
    operator === '+' || operator === '-'
      ? 'number, number → the wider of the two; date, amount of time → date; two amounts of time of one type'
      : 'number, number → the wider of the two',
  values: 'one',
  nulls: 'null',
  resolve: resolve(operator),
  sql: ([left, right]: readonly SqlArgument[], site) => {
    if (!left || !right) return 'NULL';
    const { type } = site;
    if (type === 'null') return 'NULL::VARCHAR';
    if (isDateTime(type) || isTemporalAmount(type)) return shift(operator, left, right, type);
    if (isWholeType(type)) return whole(operator, left.sql, right.sql, type, site);
    return double(operator, left.sql, right.sql, site);
  },
});

/** An overflow or a division by zero gives null and a warning. */
export const arithmetics: readonly FunctionDefinition[] = [
  arithmetic('+'),
  arithmetic('-'),
  arithmetic('*'),
  arithmetic('/'),
  arithmetic('%'),
];
