import { sqlText } from '../../storage/identifier';
import type { Bound, FunctionDefinition } from '../bind/bound';
import { ElasticsearchError } from '../errors';
import { nanosecondsSql } from './date_fields';
import { isAnyDate, isText, wrongCount, wrongType } from './types_fit';

const PER_DAY = 86_400_000_000_000n;

/** Nanoseconds of units of a fixed length. */
const FIXED: Readonly<Record<string, bigint>> = {
  dayofyear: PER_DAY,
  day: PER_DAY,
  week: 7n * PER_DAY,
  weekday: PER_DAY,
  hour: 3_600_000_000_000n,
  minute: 60_000_000_000n,
  second: 1_000_000_000n,
  millisecond: 1_000_000n,
  microsecond: 1000n,
  nanosecond: 1n,
};

const MONTHS: Readonly<Record<string, number>> = { year: 12, quarter: 3, month: 1 };

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  year: ['years', 'yyyy', 'yy'],
  quarter: ['quarters', 'qq', 'q'],
  month: ['months', 'mm', 'm'],
  dayofyear: ['dy', 'y'],
  day: ['days', 'dd', 'd'],
  week: ['weeks', 'wk', 'ww'],
  weekday: ['weekdays', 'dw'],
  hour: ['hours', 'hh'],
  minute: ['minutes', 'mi', 'n'],
  second: ['seconds', 'ss', 's'],
  millisecond: ['milliseconds', 'ms'],
  microsecond: ['microseconds', 'mcs'],
  nanosecond: ['nanoseconds', 'ns'],
};

const namesOf = (unit: string): string[] => [unit, ...(ALIASES[unit] ?? [])];

const unitOf = (name: string): string | null =>
  Object.keys(ALIASES).find((unit) => namesOf(unit).includes(name.toLowerCase())) ?? null;

const noUnit = (name: string): string =>
  `A value of [${Object.keys(ALIASES).join(', ').toUpperCase()}] or their aliases is required; received [${name}]`;

/** A date as SQL that may be written several times: itself, its day and the time of the day. */
interface Moment {
  readonly nanoseconds: string;
  readonly date: string;
}

/** Whole months from one date to another, as Java counts them: first a day that is not over is taken off. */
const monthsSql = (start: Moment, end: Moment): string => {
  const [first, last] = [start, end].map(({ date }) => `(${date})::DATE`);
  const ofDay = ({ nanoseconds }: Moment): string =>
    `((${nanoseconds} % ${PER_DAY} + ${PER_DAY}) % ${PER_DAY})`;
  const [from, to] = [ofDay(start), ofDay(end)];
  const day = `(CASE WHEN ${last} > ${first} AND ${to} < ${from} THEN ${last} - 1 WHEN ${last} < ${first} AND ${to} > ${from} THEN ${last} + 1 ELSE ${last} END)`;
  const packed = (date: string): string =>
    `((year(${date}) * 12 + month(${date})) * 32 + day(${date}))`;
  return `((${packed(day)} - ${packed(first ?? '')})::HUGEINT // 32)`;
};

const differenceSql = (unit: string, start: Moment, end: Moment): string => {
  const fixed = FIXED[unit];
  return fixed === undefined
    ? `(${monthsSql(start, end)} // ${MONTHS[unit] ?? 1})`
    : `((${end.nanoseconds} - ${start.nanoseconds}) // ${fixed})`;
};

const constantOf = (bound: Bound | undefined): string | null =>
  bound?.kind === 'literal' && typeof bound.value === 'string' ? bound.value : null;

/** `DATE_DIFF("day", start, end)`: the whole units between two dates, negative when the start is later. */
export const dateDiff: FunctionDefinition = {
  name: 'date_diff',
  signature: 'text, date, date → integer',
  note: 'only whole units count; one that is no integer gives null and a warning',
  values: 'one',
  nulls: 'null when any is null',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 3);
    const [unit, ...dates] = args;
    if (count !== null || !unit) return count ?? '';
    if (!isText(unit)) return wrongType(source, args, 0, 'string');
    const wrong = dates.findIndex((date) => !isAnyDate(date));
    if (wrong >= 0) return wrongType(source, args, wrong + 1, 'datetime or date_nanos');
    const constant = constantOf(unit);
    if (constant !== null && unitOf(constant) === null) {
      throw new ElasticsearchError(
        400,
        'invalid_argument_exception',
        `invalid unit format for [${source.text}]: ${noUnit(constant)}`
      );
    }
    return { type: 'integer' };
  },
  sql: ([unit, start, end], { once, failing }) => {
    const [from, to] = [start, end].map((arg): Moment => {
      const date = once(arg?.sql ?? 'NULL');
      return { date, nanoseconds: once(nanosecondsSql(date, arg?.bound.type ?? 'datetime')) };
    });
    if (!from || !to) return 'NULL::INTEGER';
    const constant = constantOf(unit?.bound);
    const name = constant === null ? once(unit?.sql ?? 'NULL') : sqlText(constant);
    const known = constant === null ? null : unitOf(constant);
    const branches = Object.keys(ALIASES).map(
      (each) =>
        `WHEN lower(${name}) IN (${namesOf(each).map(sqlText).join(', ')}) THEN ${differenceSql(each, from, to)}`
    );
    const difference = once(
      known === null ? `(CASE ${branches.join(' ')} END)` : differenceSql(known, from, to)
    );
    const given = `${from.nanoseconds} IS NOT NULL AND ${to.nanoseconds} IS NOT NULL`;
    const isUnknown =
      known === null ? `(${difference} IS NULL AND ${name} IS NOT NULL AND ${given})` : 'FALSE';
    return failing({
      when: `${isUnknown} OR ${difference} NOT BETWEEN -2147483648 AND 2147483647`,
      message: `CASE WHEN ${isUnknown} THEN 'java.lang.IllegalArgumentException: A value of [${Object.keys(ALIASES).join(', ').toUpperCase()}] or their aliases is required; received [' || ${name} || ']' ELSE 'org.elasticsearch.xpack.esql.core.InvalidArgumentException: [' || ${difference}::VARCHAR || '] out of [integer] range' END`,
      value: `${difference}::INTEGER`,
    });
  },
};
