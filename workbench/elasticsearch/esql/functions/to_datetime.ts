import type { FunctionDefinition } from '../bind/bound';
import { isNumeric, isString } from '../types';
import { wrongCount, wrongType } from './types_fit';

/** The text forms of `strict_date_optional_time` that DuckDB is given to read. */
const FORM =
  '[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T([0-9]{2}(:[0-9]{2}(:[0-9]{2}([.,][0-9]{1,9})?)?)?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)?)?)?)?';

/** SQL of an instant in UTC of a text; null for a text in another form. */
const instantSql = (text: string): string => {
  const date = `rpad(split_part(${text}, 'T', 1), 10, '-01-01')`;
  const filled = `CASE len(split_part(${text}, 'T', 1)) WHEN 4 THEN ${text} || '-01-01' WHEN 7 THEN ${text} || '-01' ELSE ${date} END`;
  const clock = `regexp_extract(split_part(${text}, 'T', 2), '^[0-9:]*')`;
  const fullClock = `CASE len(${clock}) WHEN 0 THEN '00:00:00' WHEN 2 THEN ${clock} || ':00:00' WHEN 5 THEN ${clock} || ':00' ELSE ${clock} END`;
  const fraction = `rpad(left(regexp_extract(${text}, '[.,]([0-9]{1,9})', 1), 3), 3, '0')`;
  const zone = `regexp_extract(split_part(${text}, 'T', 2), '[+-][0-9]{2}(:?[0-9]{2})?$')`;
  const minutes = `CASE WHEN ${zone} = '' THEN 0 ELSE (CASE WHEN ${zone} LIKE '-%' THEN -1 ELSE 1 END) * (substr(${zone}, 2, 2)::INTEGER * 60 + COALESCE(TRY_CAST(right(replace(${zone}, ':', ''), len(replace(${zone}, ':', '')) - 3) AS INTEGER), 0)) END`;
  return `CASE WHEN regexp_full_match(${text}, '${FORM}') THEN TRY_CAST((${filled}) || ' ' || (${fullClock}) || '.' || ${fraction} AS TIMESTAMP) - to_minutes(${minutes}) END`;
};

/** A text in `strict_date_optional_time`, or milliseconds since the epoch. */
export const toDatetime: FunctionDefinition = {
  name: 'to_datetime',
  aliases: ['to_dt', 'to_date'],
  signature: 'date, number or text → date',
  values: 'each',
  nulls: 'null',
  resolve: (args, source) =>
    wrongCount(source, args, 1) ??
    (args.every(
      ({ type }) => type === 'datetime' || type === 'null' || isString(type) || isNumeric(type)
    )
      ? { type: 'datetime' }
      : wrongType(source, args, 0, 'date_nanos, datetime, numeric or string')),
  sql: ([operand], { once, failing }) => {
    if (!operand || operand.bound.type === 'null') return 'NULL::TIMESTAMP';
    if (operand.bound.type === 'datetime') return operand.sql;
    if (!isString(operand.bound.type)) return `make_timestamp((${operand.sql})::BIGINT * 1000)`;
    const text = once(operand.sql);
    const result = once(instantSql(text));
    return failing({
      when: `${result} IS NULL AND ${text} IS NOT NULL`,
      message: `'java.lang.IllegalArgumentException: failed to parse date field [' || ${text} || '] with format [yyyy-MM-dd''T''HH:mm:ss.SSS''Z'']'`,
      value: result,
    });
  },
};
