import { sqlText } from '../../storage/identifier';
import { isNamedFormat } from './javascript/date_text';
import { dayNames, halvesOfDay, monthNames } from './locale_names';
import { weekRules } from './week_rules';

/** A number padded with zeros to the length of its run of letters. */
const number =
  (sql: (date: string) => string) =>
  (date: string, length: number): string | null =>
    length === 1
      ? `(${sql(date)})::VARCHAR`
      : length === 2
        ? `lpad((${sql(date)})::VARCHAR, 2, '0')`
        : null;

/** A year of four digits, or its last two. */
const year =
  (sql: (date: string) => string) =>
  (date: string, length: number): string | null =>
    length === 2
      ? `lpad((${sql(date)} % 100)::VARCHAR, 2, '0')`
      : length >= 4
        ? `lpad((${sql(date)})::VARCHAR, ${length}, '0')`
        : null;

type Letter = (date: string, length: number, locale: string) => string | null;

/** SQL of one of some names. */
const nameSql = (names: readonly string[], index: string): string =>
  `[${names.map(sqlText).join(', ')}][${index}]`;

/** The day that decides to which year and week a date belongs in the weeks of a locale. */
const weekPivot = (date: string, locale: string): string => {
  const rules = weekRules(locale);
  const sinceStart = `((dayofweek(${date}) - ${rules.firstDay} + 7) % 7)`;
  return `(${date} + to_days((${7 - rules.minimalDays} - ${sinceStart})::INTEGER))`;
};

const weekBased =
  (print: (pivot: string, length: number) => string | null): Letter =>
  (date, length, locale) =>
    print(weekPivot(date, locale), length);

const fraction: Letter = (date, length) =>
  length <= 9 ? `left(rpad(strftime(${date}, '%g'), 9, '0'), ${length})` : null;

const offset =
  (texts: readonly string[]): Letter =>
  (_date, length) => {
    const text = texts[length - 1];
    return text === undefined ? null : sqlText(text);
  };

const month: Letter = (date, length, locale) =>
  length < 3
    ? number((value) => `month(${value})`)(date, length)
    : length < 5
      ? nameSql(monthNames(locale, length === 3 ? 'short' : 'long'), `month(${date})`)
      : null;

const weekday: Letter = (date, length, locale) =>
  length < 5 ? nameSql(dayNames(locale, length < 4 ? 'short' : 'long'), `isodow(${date})`) : null;

const halfOfDay: Letter = (date, length, locale) =>
  length === 1 ? nameSql(halvesOfDay(locale), `(hour(${date}) // 12 + 1)`) : null;

const twelveHours = (date: string): string => `((hour(${date}) + 11) % 12 + 1)`;

/** Java's date letters, each for runs of some lengths. */
const LETTERS: Readonly<Record<string, Letter>> = {
  y: year((date) => `year(${date})`),
  u: year((date) => `year(${date})`),
  Y: weekBased((pivot, length) => year((value) => `year(${value})`)(pivot, length)),
  w: weekBased((pivot, length) =>
    number((value) => `((dayofyear(${value}) - 1) // 7 + 1)`)(pivot, length)
  ),
  M: month,
  Q: number((date) => `quarter(${date})`),
  d: number((date) => `day(${date})`),
  D: (date, length) =>
    length <= 3
      ? `lpad(dayofyear(${date})::VARCHAR, greatest(${length}, len(dayofyear(${date})::VARCHAR))::INTEGER, '0')`
      : null,
  E: weekday,
  a: halfOfDay,
  H: number((date) => `hour(${date})`),
  h: number(twelveHours),
  K: number((date) => `hour(${date}) % 12`),
  k: number((date) => `((hour(${date}) + 23) % 24 + 1)`),
  m: number((date) => `minute(${date})`),
  s: number((date) => `second(${date})`),
  S: fraction,
  X: offset(['Z', 'Z', 'Z', 'Z', 'Z']),
  x: offset(['+00', '+0000', '+00:00', '+0000', '+00:00']),
  Z: offset(['+0000', '+0000', '+0000', 'GMT', 'Z']),
};

const PIECE = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/gu;

/** What means more than itself in a format of Elasticsearch. */
const SPECIAL = /[[\]{}#|]/;

/**
 * The SQL that prints a date in UTC, in the years 1 to 9999, by Java's letters; null where there is
 * none for the format.
 */
export const dateFormatSql = (pattern: string, date: string, locale: string): string | null => {
  const isQuoteOpen = pattern.split("'").length % 2 === 0;
  if (SPECIAL.test(pattern) || isNamedFormat(pattern) || isQuoteOpen) return null;
  const parts: string[] = [];
  for (const [piece, quoted, letter] of pattern.matchAll(PIECE)) {
    if (letter === undefined) {
      const text = quoted === undefined ? piece : quoted === '' ? "'" : quoted.replace(/''/g, "'");
      parts.push(sqlText(text));
      continue;
    }
    const printed = LETTERS[letter]?.(date, piece.length, locale) ?? null;
    if (printed === null) return null;
    parts.push(printed);
  }
  return parts.length === 0 ? "''" : `(${parts.join(' || ')})`;
};
