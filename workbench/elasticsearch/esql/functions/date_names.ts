import type { FunctionDefinition } from '../bind/bound';
import { dayNames, monthNames } from './locale_names';
import { DATE, expecting } from './types_fit';

const nameOf = (
  name: string,
  names: (locale: string) => readonly string[],
  index: (date: string) => string
): FunctionDefinition => ({
  name,
  signature: 'date → keyword',
  note: 'in the locale of the request',
  values: 'one',
  nulls: 'null',
  resolve: expecting([DATE], 'keyword'),
  sql: ([date], { context }) => namesSql(names(context.locale), index(date?.sql ?? 'NULL')),
});

/** SQL of the name at a place that counts from 1. */
const namesSql = (names: readonly string[], index: string): string =>
  `[${names.map((name) => `'${name.replace(/'/g, "''")}'`).join(', ')}][${index}]`;

/** `Monday`, and `January`. */
export const dayName = nameOf(
  'day_name',
  (locale) => dayNames(locale, 'long'),
  (date) => `isodow(${date})`
);
export const monthName = nameOf(
  'month_name',
  (locale) => monthNames(locale, 'long'),
  (date) => `month(${date})`
);
