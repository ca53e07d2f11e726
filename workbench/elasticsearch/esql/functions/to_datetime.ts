import type { FunctionDefinition } from '../bind/bound';
import { isString } from '../types';
import { converting, DATES } from './convertible';
import { instantSql } from './instant_sql';

/** The instants that DuckDB can hold, in milliseconds. */
const EARLIEST = '-9223372022400000';
const LATEST = '9223372036854775';

/** A text in `strict_date_optional_time`, or milliseconds since the epoch. */
export const toDatetime: FunctionDefinition = {
  name: 'to_datetime',
  aliases: ['to_dt'],
  signature: 'date, number or text → date',
  note: 'a number is milliseconds since 1970; a text in another form gives null and a warning',
  values: 'each',
  nulls: 'null',
  resolve: converting(DATES, 'datetime'),
  sql: ([operand], { once, failing }) => {
    if (!operand) return 'NULL::TIMESTAMP';
    const { type } = operand.bound;
    if (type === 'datetime') return operand.sql;
    if (type === 'date_nanos') {
      return `make_timestamp(floor(epoch_ns(${operand.sql}) / 1000000)::BIGINT * 1000)`;
    }
    if (!isString(type)) {
      const number = once(operand.sql);
      const whole = type === 'double' ? `trunc(${number})` : `${number}::HUGEINT`;
      return failing({
        when: `${whole} NOT BETWEEN ${EARLIEST} AND ${LATEST}`,
        message: `'org.elasticsearch.xpack.esql.core.InvalidArgumentException: [' || ${number}::VARCHAR || '] out of [long] range'`,
        value: `make_timestamp(${whole}::BIGINT * 1000)`,
      });
    }
    const text = once(operand.sql);
    const result = once(instantSql(text));
    return failing({
      when: `${result} IS NULL AND ${text} IS NOT NULL`,
      message: `'java.lang.IllegalArgumentException: failed to parse date field [' || ${text} || '] with format [yyyy-MM-dd''T''HH:mm:ss.SSS''Z'']'`,
      value: result,
    });
  },
};
