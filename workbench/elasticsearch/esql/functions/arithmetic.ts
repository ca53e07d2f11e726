import type { Bound, CallSite, FunctionDefinition, Resolution, SqlArgument } from '../bind/bound';
import type { Source } from '../position';
import { isTemporalAmount, widerNumeric } from '../types';
import { isNumber } from './types_fit';

type Operator = '+' | '-' | '*' | '/' | '%';

const RANGES = {
  integer: ['INTEGER', 'BIGINT', '-2147483648', '2147483647'],
  long: ['BIGINT', 'HUGEINT', '-9223372036854775808', '9223372036854775807'],
} as const;

const OVERFLOW = (type: string): string => `'java.lang.ArithmeticException: ${type} overflow'`;
const BY_ZERO = "'java.lang.ArithmeticException: / by zero'";

/** Whole numbers are worked out in the next wider type, in which nothing can overflow. */
const whole = (
  operator: Operator,
  left: string,
  right: string,
  type: 'integer' | 'long',
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

const dateShift = (operator: Operator, left: Bound, right: Bound): boolean =>
  (operator === '+' || operator === '-') &&
  ((left.type === 'datetime' && isTemporalAmount(right.type)) ||
    (operator === '+' && isTemporalAmount(left.type) && right.type === 'datetime'));

const resolve =
  (operator: Operator) =>
  ([left, right]: readonly Bound[], source: Source): Resolution => {
    if (!left || !right) return `[${operator}] takes two values`;
    if (dateShift(operator, left, right)) return { type: 'datetime' };
    if (left.type === 'null' && right.type === 'null') return { type: 'null' };
    if (isNumber(left) && isNumber(right)) {
      return {
        type: widerNumeric(
          left.type === 'null' ? 'integer' : left.type,
          right.type === 'null' ? 'integer' : right.type
        ),
      };
    }
    if (isTemporalAmount(left.type) || isTemporalAmount(right.type) || left.type === 'datetime') {
      return `[${operator}] has arguments with incompatible types [${left.type}] and [${right.type}]`;
    }
    const wrong = isNumber(left) ? right : left;
    const which = isNumber(left) ? 'second' : 'first';
    return `${which} argument of [${source.text}] must be [date_nanos, datetime or numeric], found value [${wrong.source.text}] type [${wrong.type}]`;
  };

const arithmetic = (operator: Operator): FunctionDefinition => ({
  name: operator,
  signature:
    operator === '+' || operator === '-'
      ? 'number, number → the wider of the two; date, amount of time → date'
      : 'number, number → the wider of the two',
  values: 'one',
  nulls: 'null',
  resolve: resolve(operator),
  sql: ([left, right]: readonly SqlArgument[], site) => {
    if (!left || !right) return 'NULL';
    const { type } = site;
    if (type === 'null') return 'NULL::VARCHAR';
    if (type === 'datetime') return `(${left.sql} ${operator} ${right.sql})`;
    if (type === 'integer' || type === 'long')
      return whole(operator, left.sql, right.sql, type, site);
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
