import type { CallSite, FunctionDefinition } from '../bind/bound';
import { isString } from '../types';
import { converting, type Convertible } from './convertible';
import { nanosecondsOfText } from './instant_sql';

/** No integer: its nanoseconds would end two seconds after 1970 began. */
const LONG_ENOUGH: Convertible = {
  types: ['datetime', 'date_nanos', 'long', 'unsigned_long', 'double', 'keyword', 'text'],
  names: 'date_nanos, datetime, double, long, string or unsigned_long',
};

const LATEST = '9223372036854775807';

const EARLY =
  "'java.lang.IllegalArgumentException: Nanosecond dates before 1970 are not supported.'";

/** Nanoseconds, a HUGEINT, as a date; what is out of range fails. */
const checked = (nanoseconds: string, late: string, { once, failing }: CallSite): string => {
  const value = once(nanoseconds);
  return failing({
    when: `${value} NOT BETWEEN 0 AND ${LATEST}`,
    message: `CASE WHEN ${value} < 0 THEN ${EARLY} ELSE ${late} END`,
    value: `make_timestamp_ns(${value}::BIGINT)`,
  });
};

/** Dates of 1970 to 2262; a number is nanoseconds since the epoch. */
export const toDateNanos: FunctionDefinition = {
  name: 'to_date_nanos',
  aliases: ['to_datenanos'],
  signature: 'date, long, double, unsigned_long or text → date_nanos',
  note: 'a number is nanoseconds since 1970; dates before it and after 2262 give null and a warning',
  values: 'each',
  nulls: 'null',
  resolve: converting(LONG_ENOUGH, 'date_nanos'),
  sql: ([operand], site) => {
    if (!operand) return 'NULL::TIMESTAMP_NS';
    const { type } = operand.bound;
    const value = site.once(operand.sql);
    if (type === 'date_nanos') return value;
    if (type === 'datetime') {
      const late = `'java.lang.IllegalArgumentException: milliSeconds [' || epoch_ms(${value})::VARCHAR || '] are after 2262-04-11T23:47:16.854775807 and cannot be converted to nanoseconds'`;
      return checked(`epoch_us(${value})::HUGEINT * 1000`, late, site);
    }
    if (isString(type)) {
      const nanoseconds = site.once(nanosecondsOfText(value));
      const unread = `'java.lang.IllegalArgumentException: failed to parse date field [' || ${value} || '] with format [strict_date_optional_time_nanos]'`;
      return site.failing({
        when: `${nanoseconds} IS NULL AND ${value} IS NOT NULL`,
        message: unread,
        value: checked(
          nanoseconds,
          `'java.lang.IllegalArgumentException: date[' || ${value} || '] is after 2262-04-11T23:47:16.854775807 and cannot be stored in nanosecond resolution'`,
          site
        ),
      });
    }
    const late = `'org.elasticsearch.xpack.esql.core.InvalidArgumentException: [' || ${value}::VARCHAR || '] out of [long] range'`;
    return checked(
      type === 'double' ? `trunc(${value})::HUGEINT` : `${value}::HUGEINT`,
      late,
      site
    );
  },
};
