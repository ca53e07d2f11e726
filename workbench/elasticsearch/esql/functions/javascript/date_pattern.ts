import { instantOf } from '../../bind/instant_of';
import type { JavascriptFunction } from './javascript_function';

/** What a part of a pattern reads of a date. */
type Field =
  | 'year'
  | 'shortYear'
  | 'month'
  | 'monthName'
  | 'day'
  | 'dayOfYear'
  | 'dayName'
  | 'half'
  | 'hour'
  | 'hourOfHalf'
  | 'clockHour'
  | 'clockHourOfHalf'
  | 'minute'
  | 'second'
  | 'fraction'
  | 'millisecondOfDay'
  | 'offset';

interface Part {
  readonly regexp: string;
  readonly field: Field;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const short = (names: readonly string[]): string[] => names.map((name) => name.slice(0, 3));

const number = (length: number): string => (length === 1 ? '\\d{1,9}' : `\\d{${length}}`);

const text = (names: readonly string[]): string => names.join('|');

const yearPart = (length: number): Part =>
  length === 2
    ? { regexp: '\\d{2}', field: 'shortYear' }
    : { regexp: length === 1 ? '\\d{1,9}' : `\\d{${length},9}`, field: 'year' };

const monthPart = (length: number): Part | null => {
  if (length <= 2) return { regexp: number(length), field: 'month' };
  const names = length === 3 ? short(MONTHS) : MONTHS;
  return length <= 4 ? { regexp: text(names), field: 'monthName' } : null;
};

const numberPart =
  (field: Field, longest: number) =>
  (length: number): Part | null =>
    length <= longest ? { regexp: number(length), field } : null;

const offsetPart =
  (forms: readonly string[]) =>
  (length: number): Part | null => {
    const regexp = forms[length - 1];
    return regexp ? { regexp, field: 'offset' } : null;
  };

/** What a run of each letter of Java's patterns reads; null where that is not known here. */
const LETTERS: Readonly<Record<string, (length: number) => Part | null>> = {
  y: yearPart,
  u: yearPart,
  M: monthPart,
  L: monthPart,
  d: numberPart('day', 2),
  D: numberPart('dayOfYear', 3),
  H: numberPart('hour', 2),
  h: numberPart('clockHourOfHalf', 2),
  K: numberPart('hourOfHalf', 2),
  k: numberPart('clockHour', 2),
  m: numberPart('minute', 2),
  s: numberPart('second', 2),
  S: (length) => (length <= 9 ? { regexp: `\\d{${length}}`, field: 'fraction' } : null),
  A: numberPart('millisecondOfDay', 9),
  E: (length) =>
    length <= 4 ? { regexp: text(length === 4 ? DAYS : short(DAYS)), field: 'dayName' } : null,
  a: (length) => (length === 1 ? { regexp: 'AM|PM', field: 'half' } : null),
  X: offsetPart(['Z|[+-]\\d{2}(?:\\d{2})?', 'Z|[+-]\\d{4}', 'Z|[+-]\\d{2}:\\d{2}']),
  x: offsetPart(['[+-]\\d{2}(?:\\d{2})?', '[+-]\\d{4}', '[+-]\\d{2}:\\d{2}']),
  Z: offsetPart([
    '[+-]\\d{4}',
    '[+-]\\d{4}',
    '[+-]\\d{4}',
    'GMT(?:[+-]\\d{2}:\\d{2})?',
    'Z|[+-]\\d{2}:\\d{2}',
  ]),
  z: offsetPart(['UTC|GMT|Z', 'UTC|GMT|Z', 'UTC|GMT|Z']),
  V: offsetPart(['', 'UTC|GMT|Z|Etc/UTC']),
};

const partOf = (letter: string, length: number): Part | null => LETTERS[letter]?.(length) ?? null;

/** A pattern as a regular expression, and what its groups read. */
interface Compiled {
  readonly regexp: RegExp;
  readonly fields: readonly Field[];
}

const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const PIECE = /'((?:[^']|'')*)'|([A-Za-z])\2*|[[\]]|[^A-Za-z'[\]]+|'/g;

/** A pattern of Java's letters; a sentence that says what is wrong with it. */
const compiled = (pattern: string): Compiled | { readonly wrong: string } => {
  const fields: Field[] = [];
  let regexp = '';
  let open = 0;
  for (const [piece, quoted, letter] of pattern.matchAll(PIECE)) {
    if (letter !== undefined) {
      const part = partOf(letter, piece.length);
      if (!part) {
        return { wrong: `date pattern letters [${piece}] are not supported by this engine` };
      }
      fields.push(part.field);
      regexp += `(${part.regexp})`;
    } else if (piece === '[') {
      open += 1;
      regexp += '(?:';
    } else if (piece === ']') {
      open -= 1;
      if (open < 0) return { wrong: 'Pattern invalid as it contains ] without previous [' };
      regexp += ')?';
    } else if (piece === "'" && quoted === undefined) {
      return { wrong: `Pattern ends with an incomplete string literal: ${pattern}` };
    } else {
      regexp += escaped(
        quoted === undefined ? piece : quoted === '' ? "'" : quoted.replace(/''/g, "'")
      );
    }
  }
  if (open > 0) return { wrong: 'Pattern invalid as it contains [ without following ]' };
  return { regexp: new RegExp(`^${regexp}$`, 'u'), fields };
};

type Values = Partial<Record<Field, string>>;

const numberOf = (value: string | undefined, otherwise: number): number =>
  value === undefined ? otherwise : Number(value);

const between = (value: number, least: number, most: number): boolean =>
  value >= least && value <= most;

/** The hour of the day; null where it is out of range. */
const hourOf = (values: Values): number | null => {
  if (values.hour !== undefined)
    return between(Number(values.hour), 0, 23) ? Number(values.hour) : null;
  if (values.clockHour !== undefined) {
    return between(Number(values.clockHour), 1, 24) ? Number(values.clockHour) % 24 : null;
  }
  const afternoon = values.half === 'PM' ? 12 : 0;
  if (values.clockHourOfHalf !== undefined) {
    const hour = Number(values.clockHourOfHalf);
    return between(hour, 1, 12) ? (hour % 12) + afternoon : null;
  }
  const hour = numberOf(values.hourOfHalf, 0);
  return between(hour, 0, 11) ? hour + afternoon : null;
};

const monthOf = ({ month, monthName }: Values): number => {
  if (monthName === undefined) return numberOf(month, 1);
  return 1 + MONTHS.findIndex((name) => name.slice(0, 3) === monthName.slice(0, 3));
};

const yearOf = ({ year, shortYear }: Values): number =>
  shortYear === undefined ? numberOf(year, 1970) : 2000 + Number(shortYear);

/** Days since the epoch; null for a day that there is not. */
const dayOf = (values: Values): number | null => {
  const [year, month] = [yearOf(values), monthOf(values)];
  const isOfYear = values.dayOfYear !== undefined;
  const day = numberOf(isOfYear ? values.dayOfYear : values.day, 1);
  const date = new Date(0);
  date.setUTCFullYear(year, isOfYear ? 0 : month - 1, day);
  const isReal = isOfYear
    ? date.getUTCFullYear() === year && day >= 1
    : date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const isNamed =
    values.dayName === undefined ||
    DAYS[(date.getUTCDay() + 6) % 7]?.slice(0, 3) === values.dayName.slice(0, 3);
  return isReal && isNamed ? date.getTime() / 86_400_000 : null;
};

const offsetOf = (offset: string | undefined): number | null => {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):?(\d{2})?/.exec(offset ?? '') ?? [];
  const amount = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return Number(minutes) > 59 || Number(hours) > 18 ? null : sign === '-' ? -amount : amount;
};

/** Milliseconds since the epoch; what is not told is the start of it, and UTC. */
const instantOfValues = (values: Values): number | null => {
  const [day, hour, offset] = [dayOf(values), hourOf(values), offsetOf(values.offset)];
  const [minute, second] = [numberOf(values.minute, 0), numberOf(values.second, 0)];
  const millisecond = Number((values.fraction ?? '0').padEnd(3, '0').slice(0, 3));
  if (day === null || hour === null || offset === null) return null;
  if (!between(minute, 0, 59) || !between(second, 0, 59)) return null;
  const ofDay =
    values.millisecondOfDay === undefined
      ? hour * 3_600_000 + minute * 60_000 + second * 1000 + millisecond
      : Number(values.millisecondOfDay);
  return day * 86_400_000 + ofDay - offset;
};

const plainNumber = (text: string): number | null =>
  /^-?\d{1,17}$/.test(text) ? Number(text) : null;

/** Formats that have a name in Elasticsearch. */
const NAMED: Readonly<Record<string, (text: string) => number | null>> = {
  strict_date_optional_time: instantOf,
  date_optional_time: instantOf,
  iso8601: instantOf,
  epoch_millis: plainNumber,
  epoch_second: (text) => {
    const seconds = /^-?\d{1,14}(?:\.\d{1,9})?$/.test(text) ? Number(text) : null;
    return seconds === null ? null : Math.trunc(seconds * 1000);
  },
};

const known = new Map<string, Compiled | { readonly wrong: string }>();

const compiledOnce = (pattern: string): Compiled | { readonly wrong: string } => {
  const found = known.get(pattern);
  if (found) return found;
  if (known.size >= 100) known.clear();
  const made = compiled(pattern);
  known.set(pattern, made);
  return made;
};

const alternatives = (pattern: string): string[] => pattern.split('||');

/** What is wrong with a pattern; null when it can be used. */
export const wrongPattern = (pattern: string): string | null => {
  for (const alternative of alternatives(pattern)) {
    if (NAMED[alternative]) continue;
    const made = compiledOnce(alternative);
    if ('wrong' in made) return `Invalid format: [${pattern}]: ${made.wrong}`;
  }
  return null;
};

const read = (pattern: string, value: string): number | null => {
  const named = NAMED[pattern];
  if (named) return named(value);
  const made = compiledOnce(pattern);
  const match = 'wrong' in made ? null : made.regexp.exec(value);
  if ('wrong' in made || !match) return null;
  const values: Values = {};
  made.fields.forEach((field, index) => {
    const found = match[index + 1];
    if (found !== undefined) values[field] = found;
  });
  return instantOfValues(values);
};

/** Milliseconds since the epoch of a text in a pattern of Java's letters; null when it is not in it. */
export const parseDate = (pattern: string, value: string): number | null => {
  for (const alternative of alternatives(pattern)) {
    const instant = read(alternative, value);
    if (instant !== null) return instant;
  }
  return null;
};

/** `(pattern, text)`: milliseconds since the epoch. */
export const datePattern: JavascriptFunction = {
  name: '_workbench_date_parse',
  parameters: 2,
  evaluate: (pattern = '', value = '') => {
    const instant = parseDate(pattern, value);
    return instant === null
      ? {
          failure: `java.lang.IllegalArgumentException: ${wrongPattern(pattern) ?? `failed to parse date field [${value}] with format [${pattern}]`}`,
        }
      : String(instant);
  },
};
