import type { Bound, FunctionDefinition, SqlArgument } from '../bind/bound';
import { isNumeric, isTemporalAmount, widerNumeric, type EsqlType } from '../types';

const RANGES: Partial<Record<EsqlType, [string, string]>> = {
  integer: ['-2147483648', '2147483647'],
  long: ['-9223372036854775808', '9223372036854775807'],
};

/** The next wider SQL type, in which a result cannot overflow. */
const wideType = (type: EsqlType): string =>
  type === 'integer' ? 'BIGINT' : type === 'long' ? 'HUGEINT' : 'DOUBLE';

const sides = (args: readonly SqlArgument[]): [string, string] => [
  args[0]?.single ?? '',
  args[1]?.single ?? '',
];

const wideResult = (args: readonly SqlArgument[], operator: string, type: EsqlType): string => {
  const [left, right] = sides(args);
  const wide = wideType(type);
  const division = operator === '/' && type !== 'double' ? '//' : operator;
  return `(${left})::${wide} ${division} (${right})::${wide}`;
};

const isDateShift = (args: ReadonlyArray<{ bound: Bound }>): boolean =>
  args.some(({ bound }) => bound.type === 'datetime');

const isDivision = (operator: string): boolean => operator === '/' || operator === '%';

const arithmetic = (operator: '+' | '-' | '*' | '/' | '%'): FunctionDefinition => ({
  name: operator,
  resolve: ([left, right], source) => {
    if (!left || !right) return `[${operator}] takes two values`;
    const types = [left.type, right.type];
    if (
      (operator === '+' || operator === '-') &&
      left.type === 'datetime' &&
      isTemporalAmount(right.type)
    ) {
      return { type: 'datetime' };
    }
    if (operator === '+' && right.type === 'datetime' && isTemporalAmount(left.type)) {
      return { type: 'datetime' };
    }
    if (types.every((type) => isNumeric(type) || type === 'null')) {
      const [first, second] = types.map((type) => (type === 'null' ? 'integer' : type));
      return { type: widerNumeric(first ?? 'integer', second ?? 'integer') };
    }
    return `[${operator}] has arguments with incompatible types [${left.type}] and [${right.type}] in [${source.text}]`;
  },
  sql: (args, _context, type) => {
    const [left, right] = sides(args);
    if (isDateShift(args)) return `${left} ${operator} ${right}`;
    const wide = wideResult(args, operator, type);
    if (type === 'double') {
      return isDivision(operator) ? `CASE WHEN (${right}) <> 0 THEN ${wide} END` : wide;
    }
    const [least, most] = RANGES[type] ?? ['0', '0'];
    const safe = isDivision(operator) ? `CASE WHEN (${right}) <> 0 THEN ${wide} END` : wide;
    return `CASE WHEN ${safe} BETWEEN ${least} AND ${most} THEN (${safe})::${type === 'integer' ? 'INTEGER' : 'BIGINT'} END`;
  },
  failure: (args, _context, type) => {
    const [left, right] = sides(args);
    if (isDateShift(args)) return 'NULL';
    const byZero = `WHEN (${right}) = 0 THEN 'java.lang.ArithmeticException: / by zero'`;
    const range = RANGES[type];
    const cases = [
      ...(isDivision(operator) ? [byZero] : []),
      ...(range
        ? [
            `WHEN ${wideResult(args, operator, type)} NOT BETWEEN ${range[0]} AND ${range[1]} THEN 'java.lang.ArithmeticException: ${type} overflow'`,
          ]
        : []),
    ];
    return cases.length === 0 || left === '' ? 'NULL' : `CASE ${cases.join(' ')} END`;
  },
});

/** Nulls give null; an overflow or a division by zero gives null and a warning. */
export const arithmetics: FunctionDefinition[] = [
  arithmetic('+'),
  arithmetic('-'),
  arithmetic('*'),
  arithmetic('/'),
  arithmetic('%'),
  {
    name: 'negate',
    resolve: ([operand], source) =>
      operand && (isNumeric(operand.type) || isTemporalAmount(operand.type))
        ? { type: operand.type }
        : `argument of [${source.text}] must be [numeric], found value [] type [${operand?.type ?? 'null'}]`,
    sql: ([operand]) => `-(${operand?.single ?? ''})`,
  },
];
