import type { FunctionDefinition, SqlArgument } from '../bind/bound';
import { isNumeric, isString, type EsqlType } from '../types';
import { wrongCount, wrongType } from './types_fit';

const NOT_A_NUMBER =
  'org.elasticsearch.xpack.esql.core.InvalidArgumentException: Cannot parse number';

const only = (args: readonly SqlArgument[]): SqlArgument => {
  const [first] = args;
  if (!first) throw new Error('a conversion has one argument');
  return first;
};

/** A text as a double, null when Java could not read it. */
const parsed = (text: string): string =>
  `CASE WHEN isfinite(TRY_CAST(${text} AS DOUBLE)) THEN TRY_CAST(${text} AS DOUBLE) END`;

const toWhole = (
  name: string,
  type: 'integer' | 'long',
  sqlName: string,
  [least, most]: [string, string]
): FunctionDefinition => {
  /** Rounded half up, as Java's Math.round does, and null outside the range. */
  const rounded = (double: string): string =>
    `CASE WHEN floor((${double}) + 0.5) BETWEEN ${least} AND ${most} THEN floor((${double}) + 0.5)::${sqlName} END`;
  const value = ({ single, bound }: SqlArgument): string => {
    if (bound.type === 'datetime') return `epoch_ms(${single})`;
    if (bound.type === 'boolean') return `(${single})::${sqlName}`;
    if (isString(bound.type)) {
      return `COALESCE(CASE WHEN regexp_full_match(${single}, '[+-]?[0-9]+') THEN TRY_CAST(${single} AS ${sqlName}) END, ${rounded(parsed(single))})`;
    }
    return bound.type === 'double' ? rounded(single) : `TRY_CAST(${single} AS ${sqlName})`;
  };
  return {
    name,
    resolve: (args, source) => {
      const [operand] = args;
      const count = wrongCount(source, args, 1);
      if (count !== null || !operand) return count ?? '';
      const fits =
        isNumeric(operand.type) ||
        isString(operand.type) ||
        ['boolean', 'datetime', 'null'].includes(operand.type);
      return fits ? { type } : wrongType(source, 0, 1, 'numeric or string', operand.type);
    },
    sql: (args) => value(only(args)),
    failure: (args) => {
      const { single } = only(args);
      const argument = only(args);
      return `CASE WHEN (${single}) IS NOT NULL AND (${value(argument)}) IS NULL THEN '${NOT_A_NUMBER} [' || (${single})::VARCHAR || ']' END`;
    },
  };
};

/** A text that is no number, or one out of range, gives null and a warning. */
export const toInteger = toWhole('to_integer', 'integer', 'INTEGER', ['-2147483648', '2147483647']);

/** The upper bound is the largest double below 2^63. */
export const toLong = toWhole('to_long', 'long', 'BIGINT', [
  '-9223372036854775808',
  '9223372036854774784',
]);

/** A text that is no number gives null and a warning. */
export const toDouble: FunctionDefinition = {
  name: 'to_double',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 1);
    const type = args[0]?.type ?? 'null';
    if (count !== null) return count;
    return isNumeric(type) || isString(type) || type === 'null'
      ? { type: 'double' }
      : wrongType(source, 0, 1, 'numeric or string', type);
  },
  sql: (args) => {
    const { single, bound } = only(args);
    return isString(bound.type) ? parsed(single) : `(${single})::DOUBLE`;
  },
  failure: (args) => {
    const { single, bound } = only(args);
    return isString(bound.type)
      ? `CASE WHEN (${single}) IS NOT NULL AND (${parsed(single)}) IS NULL THEN '${NOT_A_NUMBER} [' || (${single}) || ']' END`
      : 'NULL';
  },
};

const ISO = '%Y-%m-%dT%H:%M:%S.%gZ';

/** A date as Elasticsearch prints it: ISO 8601 in UTC with milliseconds. */
export const isoText = (sql: string): string => `strftime(${sql}, '${ISO}')`;

/** Any value as a text; several values become several texts. */
export const toText: FunctionDefinition = {
  name: 'to_string',
  resolve: (args, source) => wrongCount(source, args, 1) ?? { type: 'keyword' },
  sql: (args) => {
    const { single, bound } = only(args);
    return bound.type === 'datetime' ? isoText(single) : `(${single})::VARCHAR`;
  },
};

/** A text in ISO 8601 or milliseconds since the epoch; what cannot be read gives null and a warning. */
export const toDatetime: FunctionDefinition = {
  name: 'to_datetime',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 1);
    const type: EsqlType = args[0]?.type ?? 'null';
    if (count !== null) return count;
    return type === 'datetime' || isString(type) || isNumeric(type) || type === 'null'
      ? { type: 'datetime' }
      : wrongType(source, 0, 1, 'datetime or numeric or string', type);
  },
  sql: (args) => {
    const { single, bound } = only(args);
    if (bound.type === 'datetime') return single;
    return isString(bound.type)
      ? `TRY_CAST(${single} AS TIMESTAMP)`
      : `make_timestamp((${single})::BIGINT * 1000)`;
  },
  failure: (args) => {
    const { single, bound } = only(args);
    return isString(bound.type)
      ? `CASE WHEN (${single}) IS NOT NULL AND TRY_CAST(${single} AS TIMESTAMP) IS NULL THEN 'java.lang.IllegalArgumentException: failed to parse date field [' || (${single}) || '] with format [yyyy-MM-dd''T''HH:mm:ss.SSS''Z'']' END`
      : 'NULL';
  },
};
