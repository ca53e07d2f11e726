import { sqlText } from '../../storage/identifier';
import type { EsqlType } from '../types';

/** Nanoseconds since the epoch of a date, as a HUGEINT. */
export const nanosecondsSql = (date: string, type: EsqlType): string =>
  type === 'date_nanos' ? `epoch_ns(${date})::HUGEINT` : `(epoch_us(${date})::HUGEINT * 1000)`;

const PER_DAY = 86_400_000_000_000n;

const ofDay = (nanoseconds: string): string =>
  `((${nanoseconds} % ${PER_DAY} + ${PER_DAY}) % ${PER_DAY})`;

type Field = (date: string, nanoseconds: string) => string;

const partOfDay =
  (unit: bigint, most?: bigint): Field =>
  (_date, nanoseconds) => {
    const value = `(${ofDay(nanoseconds)} // ${unit})`;
    return most === undefined ? value : `(${value} % ${most})`;
  };

const SECOND = 1_000_000_000n;

/** The fields of Java's ChronoField, in UTC. */
const FIELDS: Readonly<Record<string, Field>> = {
  aligned_day_of_week_in_month: (date) => `((day(${date}) - 1) % 7 + 1)`,
  aligned_day_of_week_in_year: (date) => `((dayofyear(${date}) - 1) % 7 + 1)`,
  aligned_week_of_month: (date) => `((day(${date}) - 1) // 7 + 1)`,
  aligned_week_of_year: (date) => `((dayofyear(${date}) - 1) // 7 + 1)`,
  ampm_of_day: (date) => `(hour(${date}) // 12)`,
  clock_hour_of_ampm: (date) => `((hour(${date}) + 11) % 12 + 1)`,
  clock_hour_of_day: (date) => `((hour(${date}) + 23) % 24 + 1)`,
  day_of_month: (date) => `day(${date})`,
  day_of_week: (date) => `isodow(${date})`,
  day_of_year: (date) => `dayofyear(${date})`,
  epoch_day: (date) => `(${date}::DATE - DATE '1970-01-01')`,
  era: (date) => `(CASE WHEN year(${date}) > 0 THEN 1 ELSE 0 END)`,
  hour_of_ampm: (date) => `(hour(${date}) % 12)`,
  hour_of_day: (date) => `hour(${date})`,
  instant_seconds: (date) => `floor(epoch(${date}))`,
  micro_of_day: partOfDay(1000n),
  micro_of_second: partOfDay(1000n, 1_000_000n),
  milli_of_day: partOfDay(1_000_000n),
  milli_of_second: partOfDay(1_000_000n, 1000n),
  minute_of_day: partOfDay(60n * SECOND),
  minute_of_hour: (date) => `minute(${date})`,
  month_of_year: (date) => `month(${date})`,
  nano_of_day: partOfDay(1n),
  nano_of_second: partOfDay(1n, SECOND),
  offset_seconds: (date) => `(0 * year(${date}))`,
  proleptic_month: (date) => `(year(${date}) * 12 + month(${date}) - 1)`,
  second_of_day: partOfDay(SECOND),
  second_of_minute: partOfDay(SECOND, 60n),
  year: (date) => `year(${date})`,
  year_of_era: (date) =>
    `(CASE WHEN year(${date}) > 0 THEN year(${date}) ELSE 1 - year(${date}) END)`,
};

export const isDateField = (name: string): boolean => FIELDS[name.toLowerCase()] !== undefined;

/** SQL of one field of a date, a BIGINT. `date` and `nanoseconds` are names. */
export const dateFieldSql = (name: string, date: string, nanoseconds: string): string =>
  `(${FIELDS[name.toLowerCase()]?.(date, nanoseconds) ?? 'NULL'})::BIGINT`;

/** The same by the SQL of the field's name; null for one that there is not. */
export const anyDateFieldSql = (name: string, date: string, nanoseconds: string): string => {
  const branches = Object.keys(FIELDS).map(
    (field) => `WHEN ${sqlText(field)} THEN ${dateFieldSql(field, date, nanoseconds)}`
  );
  return `(CASE lower(${name}) ${branches.join(' ')} END)`;
};
