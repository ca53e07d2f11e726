import { instantOf } from '../../bind/instant_of';
import { zoneOffset } from '../../zone_offset';
import { dayNames, monthNames } from '../locale_names';
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

/** How months, days and halves of the day are called. */
interface Names {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
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

/** Without a locale names are English ones of three letters or whole. */
const namesOf = (locale: string): Names =>
  locale === ''
    ? { months: MONTHS, shortMonths: short(MONTHS), days: DAYS, shortDays: short(DAYS) }
    : {
        months: monthNames(locale, 'long'),
        shortMonths: monthNames(locale, 'short'),
        days: dayNames(locale, 'long'),
        shortDays: dayNames(locale, 'short'),
      };

const number = (length: number): string => (length === 1 ? '\\d{1,9}' : `\\d{${length}}`);

const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The longest first, since one name may begin another. */
const text = (names: readonly string[]): string =>
  [...names]
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join('|');

const yearPart = (length: number): Part =>
  length === 2
    ? { regexp: '\\d{2}', field: 'shortYear' }
    : { regexp: length === 1 ? '\\d{1,9}' : `\\d{${length},9}`, field: 'year' };

const monthPart = (length: number, { months, shortMonths }: Names): Part | null => {
  if (length <= 2) return { regexp: number(length), field: 'month' };
  const names = length === 3 ? shortMonths : months;
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
const LETTERS: Readonly<Record<string, (length: number, names: Names) => Part | null>> = {
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
  E: (length, { days, shortDays }) =>
    length <= 4 ? { regexp: text(length === 4 ? days : shortDays), field: 'dayName' } : null,
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

const partOf = (letter: string, length: number, names: Names): Part | null =>
  LETTERS[letter]?.(length, names) ?? null;

/** A pattern as a regular expression, and what its groups read. */
interface Compiled {
  readonly regexp: RegExp;
  readonly fields: readonly Field[];
  readonly names: Names;
}

const PIECE = /'((?:[^']|'')*)'|([A-Za-z])\2*|[[\]]|[^A-Za-z'[\]]+|'/g;

/** A pattern of Java's letters; a sentence that says what is wrong with it. */
const compiled = (pattern: string, names: Names): Compiled | { readonly wrong: string } => {
  const fields: Field[] = [];
  let regexp = '';
  let open = 0;
  for (const [piece, quoted, letter] of pattern.matchAll(PIECE)) {
    if (letter !== undefined) {
      const part = partOf(letter, piece.length, names);
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
  return { regexp: new RegExp(`^${regexp}$`, 'u'), fields, names };
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

const monthOf = ({ month, monthName }: Values, { months, shortMonths }: Names): number => {
  if (monthName === undefined) return numberOf(month, 1);
  return 1 + Math.max(months.indexOf(monthName), shortMonths.indexOf(monthName));
};

const yearOf = ({ year, shortYear }: Values): number =>
  shortYear === undefined ? numberOf(year, 1970) : 2000 + Number(shortYear);

/** Days since the epoch; null for a day that there is not. */
const dayOf = (values: Values, names: Names): number | null => {
  const [year, month] = [yearOf(values), monthOf(values, names)];
  const isOfYear = values.dayOfYear !== undefined;
  const day = numberOf(isOfYear ? values.dayOfYear : values.day, 1);
  const date = new Date(0);
  date.setUTCFullYear(year, isOfYear ? 0 : month - 1, day);
  const isReal = isOfYear
    ? date.getUTCFullYear() === year && day >= 1
    : date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const ofWeek = (date.getUTCDay() + 6) % 7;
  const isNamed =
    values.dayName === undefined ||
    names.days[ofWeek] === values.dayName ||
    names.shortDays[ofWeek] === values.dayName;
  return isReal && isNamed ? date.getTime() / 86_400_000 : null;
};

const offsetOf = (offset: string | undefined): number | null => {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):?(\d{2})?/.exec(offset ?? '') ?? [];
  const amount = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return Number(minutes) > 59 || Number(hours) > 18 ? null : sign === '-' ? -amount : amount;
};

/** The instant at which clocks of a zone show what those of UTC show at another one. */
const inZone = (local: number, zone: string): number =>
  local - zoneOffset(zone, local - zoneOffset(zone, local));

/** Milliseconds since the epoch; what is not told is the start of it, and the zone. */
const instantOfValues = (values: Values, names: Names, zone: string): number | null => {
  const [day, hour, offset] = [dayOf(values, names), hourOf(values), offsetOf(values.offset)];
  const [minute, second] = [numberOf(values.minute, 0), numberOf(values.second, 0)];
  const millisecond = Number((values.fraction ?? '0').padEnd(3, '0').slice(0, 3));
  if (day === null || hour === null || offset === null) return null;
  if (!between(minute, 0, 59) || !between(second, 0, 59)) return null;
  const ofDay =
    values.millisecondOfDay === undefined
      ? hour * 3_600_000 + minute * 60_000 + second * 1000 + millisecond
      : Number(values.millisecondOfDay);
  const local = day * 86_400_000 + ofDay;
  return values.offset === undefined && zone !== '' ? inZone(local, zone) : local - offset;
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

const HAS_OFFSET = /T.*(?:Z|[+-]\d{2}(?::?\d{2})?)$/;

const readNamed = (pattern: string, value: string, zone: string): number | null => {
  const instant = NAMED[pattern]?.(value) ?? null;
  const isLocal = !pattern.startsWith('epoch_') && !HAS_OFFSET.test(value);
  return instant !== null && isLocal && zone !== '' ? inZone(instant, zone) : instant;
};

const known = new Map<string, Compiled | { readonly wrong: string }>();

const compiledOnce = (pattern: string, locale: string): Compiled | { readonly wrong: string } => {
  const key = `${locale}|${pattern}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= 100) known.clear();
  const made = compiled(pattern, namesOf(locale));
  known.set(key, made);
  return made;
};

const alternatives = (pattern: string): string[] => pattern.split('||');

/** What is wrong with a pattern; null when it can be used. */
export const wrongPattern = (pattern: string): string | null => {
  for (const alternative of alternatives(pattern)) {
    if (NAMED[alternative]) continue;
    const made = compiledOnce(alternative, '');
    if ('wrong' in made) return `Invalid format: [${pattern}]: ${made.wrong}`;
  }
  return null;
};

/** What a text is read with; each is empty where it is not told. */
export interface Surroundings {
  readonly zone: string;
  readonly locale: string;
}

const read = (pattern: string, value: string, { zone, locale }: Surroundings): number | null => {
  if (NAMED[pattern]) return readNamed(pattern, value, zone);
  const made = compiledOnce(pattern, locale);
  const match = 'wrong' in made ? null : made.regexp.exec(value);
  if ('wrong' in made || !match) return null;
  const values: Values = {};
  made.fields.forEach((field, index) => {
    const found = match[index + 1];
    if (found !== undefined) values[field] = found;
  });
  return instantOfValues(values, made.names, zone);
};

/** Milliseconds since the epoch of a text in a pattern of Java's letters; null when it is not in it. */
export const parseDate = (
  pattern: string,
  value: string,
  surroundings: Surroundings = { zone: '', locale: '' }
): number | null => {
  for (const alternative of alternatives(pattern)) {
    const instant = read(alternative, value, surroundings);
    if (instant !== null) return instant;
  }
  return null;
};

/** `(pattern, text, zone, locale)`: milliseconds since the epoch. */
export const datePattern: JavascriptFunction = {
  name: '_workbench_date_parse',
  parameters: 4,
  evaluate: (pattern = '', value = '', zone = '', locale = '') => {
    const instant = parseDate(pattern, value, { zone, locale });
    return instant === null
      ? {
          failure: `java.lang.IllegalArgumentException: ${wrongPattern(pattern) ?? `failed to parse date field [${value}] with format [${pattern}]`}`,
        }
      : String(instant);
  },
};
