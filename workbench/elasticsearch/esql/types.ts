/** The types of ES|QL that this engine knows. `unsupported` columns show null and cannot be used. */
export type EsqlType =
  | 'keyword'
  | 'text'
  | 'integer'
  | 'long'
  | 'unsigned_long'
  | 'double'
  | 'boolean'
  | 'datetime'
  | 'date_nanos'
  | 'ip'
  | 'version'
  | 'date_period'
  | 'time_duration'
  | '_source'
  | 'null'
  | 'unsupported';

/** The type that DuckDB holds a single value of each type in. */
const SQL_TYPES: Record<EsqlType, string> = {
  keyword: 'VARCHAR',
  text: 'VARCHAR',
  integer: 'INTEGER',
  long: 'BIGINT',
  unsigned_long: 'UBIGINT',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  datetime: 'TIMESTAMP',
  date_nanos: 'TIMESTAMP_NS',
  ip: 'VARCHAR',
  version: 'VARCHAR',
  date_period: 'INTERVAL',
  time_duration: 'INTERVAL',
  _source: 'VARCHAR',
  null: 'VARCHAR',
  unsupported: 'VARCHAR',
};

/** `many` = a list, for a column or expression that may hold several values. */
export const sqlType = (type: EsqlType, many = false): string =>
  many ? `${SQL_TYPES[type]}[]` : SQL_TYPES[type];

/** The name in the `columns` of an answer: `datetime` is called `date` there. */
export const answerType = (type: EsqlType): string => (type === 'datetime' ? 'date' : type);

export const isString = (type: EsqlType): boolean => type === 'keyword' || type === 'text';

/** Numbers that widen to each other; an unsigned_long goes with none but its like. */
export const isNumeric = (type: EsqlType): boolean =>
  type === 'integer' || type === 'long' || type === 'double';

export const isWhole = (type: EsqlType): boolean => type === 'integer' || type === 'long';

export const isDateTime = (type: EsqlType): boolean => type === 'datetime' || type === 'date_nanos';

export const isTemporalAmount = (type: EsqlType): boolean =>
  type === 'date_period' || type === 'time_duration';

/** The wider of two numeric types: integer < long < double. */
export const widerNumeric = (left: EsqlType, right: EsqlType): EsqlType =>
  left === 'double' || right === 'double'
    ? 'double'
    : left === 'long' || right === 'long'
      ? 'long'
      : 'integer';

/** The family that Elasticsearch names in type errors: all numbers are `numeric`. */
export const familyName = (type: EsqlType): string => (isNumeric(type) ? 'numeric' : type);
