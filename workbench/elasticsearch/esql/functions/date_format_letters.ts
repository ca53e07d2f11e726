import { sqlText } from '../../storage/identifier';
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

/** A year: two letters give its last two digits, others pad it. */
const year =
  (sql: (date: string) => string) =>
  (date: string, length: number): string =>
    length === 2
      ? `lpad((${sql(date)} % 100)::VARCHAR, 2, '0')`
      : `lpad((${sql(date)})::VARCHAR, ${Math.max(length, 4)}, '0')`;

type Letter = (date: string, length: number, locale: string) => string | null | { refused: string };

const isEnglishOfTheUs = (locale: string): boolean => /^en[-_]us$/i.test(locale);

/** Names of months and days, known in the English of the United States only. */
const name =
  (byLength: (length: number) => string | null): Letter =>
  (date, length, locale) => {
    const format = byLength(length);
    if (format === null) return null;
    return isEnglishOfTheUs(locale)
      ? `strftime(${date}, '${format}')`
      : {
          refused: `names of months and days in locale [${locale.slice(0, 20)}] are not supported by this engine`,
        };
  };

/** The day that decides to which year and week a date belongs in the weeks of a locale. */
const weekPivot = (date: string, locale: string): string | { refused: string } => {
  const rules = weekRules(locale);
  if (!rules) {
    return { refused: `weeks of locale [${locale.slice(0, 20)}] are not supported by this engine` };
  }
  const sinceStart = `((dayofweek(${date}) - ${rules.firstDay} + 7) % 7)`;
  return `(${date} + to_days((${7 - rules.minimalDays} - ${sinceStart})::INTEGER))`;
};

const weekBased =
  (print: (pivot: string, length: number) => string | null): Letter =>
  (date, length, locale) => {
    const pivot = weekPivot(date, locale);
    return typeof pivot === 'string' ? print(pivot, length) : pivot;
  };

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
    : name((count) => (count === 3 ? '%b' : count === 4 ? '%B' : null))(date, length, locale);

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
  L: month,
  Q: number((date) => `quarter(${date})`),
  d: number((date) => `day(${date})`),
  D: (date, length) =>
    length <= 3
      ? `lpad(dayofyear(${date})::VARCHAR, greatest(${length}, len(dayofyear(${date})::VARCHAR)), '0')`
      : null,
  E: name((length) => (length <= 3 ? '%a' : length === 4 ? '%A' : null)),
  a: name((length) => (length === 1 ? '%p' : null)),
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

/** A single `y` or `u` is not padded. */
const isBareYear = (letter: string, length: number): boolean =>
  length === 1 && /[yuY]/.test(letter);

const PIECE = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'/g;

/** The SQL that prints a date in UTC by Java's letters, or a sentence that says what cannot be done. */
export const dateFormatSql = (
  pattern: string,
  date: string,
  locale: string
): { sql: string } | { refused: string } => {
  const parts: string[] = [];
  for (const [piece, quoted, letter] of pattern.matchAll(PIECE)) {
    if (piece === "'" && quoted === undefined) {
      return {
        refused: `Invalid format: [${pattern}]: Pattern ends with an incomplete string literal: ${pattern}`,
      };
    }
    if (letter === undefined) {
      parts.push(
        sqlText(quoted === undefined ? piece : quoted === '' ? "'" : quoted.replace(/''/g, "'"))
      );
      continue;
    }
    const print = LETTERS[letter];
    const printed = print?.(date, piece.length, locale) ?? null;
    if (printed === null) {
      return {
        refused: `date format letters [${piece}] of [${pattern}] are not supported by this engine`,
      };
    }
    if (typeof printed !== 'string') return printed;
    parts.push(isBareYear(letter, piece.length) ? `ltrim(${printed}, '0')` : printed);
  }
  return { sql: parts.length === 0 ? "''" : `(${parts.join(' || ')})` };
};
