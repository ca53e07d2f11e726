import {
  dayNames,
  dayNamesAlone,
  eraName,
  halvesOfDay,
  monthNames,
  monthNamesAlone,
} from '../locale_names';
import { weekRules } from '../week_rules';
import type { JavascriptFunction } from './javascript_function';

/** What is wrong with a format. */
export class DateFormatError extends Error {
  override readonly name = 'DateFormatError';
}

/** An instant in UTC, and the nanoseconds of its second. */
interface Instant {
  readonly date: Date;
  readonly nanoseconds: number;
}

type Print = (instant: Instant) => string;

const DAY = 86_400_000;

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

const tooMany = (letters: string): DateFormatError =>
  new DateFormatError(`Too many pattern letters: ${letters.charAt(0)}`);

const notSupported = (letters: string): DateFormatError =>
  new DateFormatError(`date format letters [${letters}] are not supported by this engine`);

/** A number of one or two digits. */
const number =
  (value: (instant: Instant) => number) =>
  (letters: string): Print => {
    if (letters.length > 2) throw tooMany(letters);
    return (instant) => padded(value(instant), letters.length);
  };

/** A number of as many digits as there are letters. */
const anyNumber =
  (value: (instant: Instant) => number, most = 19) =>
  (letters: string): Print => {
    if (letters.length > most) throw tooMany(letters);
    return (instant) => padded(value(instant), letters.length);
  };

/** Two letters give the last two digits; a year that is longer than four or more letters has a sign. */
const year =
  (value: (instant: Instant) => number) =>
  ({ length }: string): Print =>
  (instant) => {
    const found = value(instant);
    if (length === 2) return padded(((found % 100) + 100) % 100, 2);
    const digits = padded(Math.abs(found), length);
    if (found < 0) return `-${digits}`;
    return length >= 4 && digits.length > length ? `+${digits}` : digits;
  };

const timeOf = ({ date }: Instant): number => ((date.getTime() % DAY) + DAY) % DAY;
const yearOf = ({ date }: Instant): number => date.getUTCFullYear();
const yearOfEra = (instant: Instant): number => {
  const found = yearOf(instant);
  return found > 0 ? found : 1 - found;
};
const monthOf = ({ date }: Instant): number => date.getUTCMonth();
const hourOf = ({ date }: Instant): number => date.getUTCHours();
const startOfYear = (value: number): Date => {
  const date = new Date(0);
  date.setUTCFullYear(value);
  return date;
};
const dayOfYear = (instant: Instant): number =>
  Math.floor((instant.date.getTime() - startOfYear(yearOf(instant)).getTime()) / DAY) + 1;
/** From 0 for Monday. */
const dayOfWeek = ({ date }: Instant): number => (date.getUTCDay() + 6) % 7;

/** The places of a date in the weeks of a locale. */
const weeksOf = (locale: string) => {
  const { firstDay, minimalDays } = weekRules(locale);
  const day = ({ date }: Instant): number => ((date.getUTCDay() - firstDay + 7) % 7) + 1;
  /** The day that decides to which year a week belongs. */
  const pivot = (instant: Instant): Instant => ({
    ...instant,
    date: new Date(instant.date.getTime() + (8 - minimalDays - day(instant)) * DAY),
  });
  return {
    day,
    year: (instant: Instant): number => yearOf(pivot(instant)),
    week: (instant: Instant): number => Math.floor((dayOfYear(pivot(instant)) - 1) / 7) + 1,
  };
};

const named =
  (longest: number, names: (length: number) => readonly string[], index: (at: Instant) => number) =>
  (letters: string): Print => {
    if (letters.length > longest) throw tooMany(letters);
    const found = names(letters.length);
    return (instant) => found[index(instant)] ?? '';
  };

const width = (length: number): 'short' | 'long' | 'narrow' =>
  length < 4 ? 'short' : length === 4 ? 'long' : 'narrow';

const texts =
  (...forms: readonly string[]) =>
  (letters: string): Print => {
    const text = forms[letters.length - 1];
    if (text === undefined) throw tooMany(letters);
    if (text === '') throw new DateFormatError(`Invalid pattern letter count: ${letters}`);
    return () => text;
  };

const month =
  (names: typeof monthNames) =>
  (locale: string) =>
  (letters: string): Print =>
    letters.length < 3
      ? number((instant) => monthOf(instant) + 1)(letters)
      : named(5, (length) => names(locale, width(length)), monthOf)(letters);

const quarterNames = (locale: string, length: number): string[] => {
  if (length === 5) return ['1', '2', '3', '4'];
  if (!/^en\b/i.test(locale)) throw notSupported('Q'.repeat(length));
  return length === 3
    ? ['Q1', 'Q2', 'Q3', 'Q4']
    : ['1st quarter', '2nd quarter', '3rd quarter', '4th quarter'];
};

const quarter =
  (locale: string) =>
  (letters: string): Print => {
    const of = (instant: Instant): number => Math.floor(monthOf(instant) / 3);
    return letters.length < 3
      ? number((instant) => of(instant) + 1)(letters)
      : named(5, (length) => quarterNames(locale, length), of)(letters);
  };

const localDay =
  (shortest: number, names: typeof dayNames) =>
  (locale: string) =>
  (letters: string): Print => {
    if (letters.length <= shortest) return number(weeksOf(locale).day)(letters);
    if (letters.length === 2) throw new DateFormatError(`Invalid pattern "${letters}"`);
    return named(5, (length) => names(locale, width(length)), dayOfWeek)(letters);
  };

/** Java's letters. What prints no name and no week is the same in every locale. */
const LETTERS: Readonly<Record<string, (locale: string) => (letters: string) => Print>> = {
  G: (locale) =>
    named(
      5,
      (length) => [eraName(locale, width(length))],
      () => 0
    ),
  u: () => year(yearOf),
  y: () => year(yearOfEra),
  Y: (locale) => year(weeksOf(locale).year),
  w: (locale) => number(weeksOf(locale).week),
  M: month(monthNames),
  L: month(monthNamesAlone),
  Q: quarter,
  q: quarter,
  d: () => number(({ date }) => date.getUTCDate()),
  D: () => anyNumber(dayOfYear, 3),
  E: (locale) => named(5, (length) => dayNames(locale, width(length)), dayOfWeek),
  e: localDay(2, dayNames),
  c: localDay(1, dayNamesAlone),
  a: (locale) =>
    named(
      1,
      () => halvesOfDay(locale),
      (instant) => (hourOf(instant) < 12 ? 0 : 1)
    ),
  H: () => number(hourOf),
  h: () => number((instant) => ((hourOf(instant) + 11) % 12) + 1),
  K: () => number((instant) => hourOf(instant) % 12),
  k: () => number((instant) => ((hourOf(instant) + 23) % 24) + 1),
  m: () => number(({ date }) => date.getUTCMinutes()),
  s: () => number(({ date }) => date.getUTCSeconds()),
  S: () => (letters) => {
    if (letters.length > 9) throw tooMany(letters);
    return ({ nanoseconds }) => padded(nanoseconds, 9).slice(0, letters.length);
  },
  A: () => anyNumber(timeOf),
  n: () => anyNumber(({ nanoseconds }) => nanoseconds),
  N: () =>
    anyNumber(
      (instant) => Math.floor(timeOf(instant) / 1000) * 1_000_000_000 + instant.nanoseconds
    ),
  V: () => texts('', 'Z'),
  z: () => texts('Z', 'Z', 'Z', 'Z'),
  O: () => texts('GMT', '', '', 'GMT'),
  X: () => texts('Z', 'Z', 'Z', 'Z', 'Z'),
  x: () => texts('+00', '+0000', '+00:00', '+0000', '+00:00'),
  Z: () => texts('+0000', '+0000', '+0000', 'GMT', 'Z'),
};

/** Letters that Java has and this engine has not. */
const OTHERS = /[BFWgpv]/;

const ISO: Print = ({ date, nanoseconds }) => {
  const fraction = padded(nanoseconds, 9).replace(/0{1,6}$/, '');
  return `${date.toISOString().slice(0, -4)}${fraction}Z`;
};

const fractionOf = (digits: string): string =>
  /^0*$/.test(digits) ? '' : `.${digits.replace(/0+$/, '')}`;

/** Formats that have a name in Elasticsearch: a pattern, or what prints them. */
const NAMED: Readonly<Record<string, Print | string>> = {
  iso8601: ISO,
  date_optional_time: ISO,
  date_optional_time_nanos: ISO,
  epoch_millis: ({ date, nanoseconds }) =>
    `${date.getTime()}${fractionOf(padded(nanoseconds % 1_000_000, 6))}`,
  epoch_second: ({ date, nanoseconds }) =>
    `${Math.floor(date.getTime() / 1000)}${fractionOf(padded(nanoseconds, 9))}`,
  basic_date: 'uuuuMMdd',
  basic_date_time: "uuuuMMdd'T'HHmmss.SSSXX",
  basic_date_time_no_millis: "uuuuMMdd'T'HHmmssXX",
  date: 'uuuu-MM-dd',
  date_hour: "uuuu-MM-dd'T'HH",
  date_hour_minute: "uuuu-MM-dd'T'HH:mm",
  date_hour_minute_second: "uuuu-MM-dd'T'HH:mm:ss",
  date_hour_minute_second_millis: "uuuu-MM-dd'T'HH:mm:ss.SSS",
  date_time: "uuuu-MM-dd'T'HH:mm:ss.SSSXX",
  date_time_no_millis: "uuuu-MM-dd'T'HH:mm:ssXX",
  hour: 'HH',
  hour_minute: 'HH:mm',
  hour_minute_second: 'HH:mm:ss',
  hour_minute_second_millis: 'HH:mm:ss.SSS',
  ordinal_date: 'uuuu-DDD',
  year: 'uuuu',
  year_month: 'uuuu-MM',
  year_month_day: 'uuuu-MM-dd',
};

const namedFormat = (format: string): Print | string | undefined => {
  const name = format.replace(/^strict_/, '');
  return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
};

/** Whether a format is called by its name, and not written in letters. */
export const isNamedFormat = (format: string): boolean => namedFormat(format) !== undefined;

const PIECE = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/gu;

const pieceOf = (piece: string, letter: string, locale: string): Print => {
  const print = LETTERS[letter];
  if (print) return print(locale)(piece);
  throw OTHERS.test(letter)
    ? notSupported(piece)
    : new DateFormatError(`Unknown pattern letter: ${letter}`);
};

const literal = (text: string): Print => {
  if (/^[{}#]$/.test(text)) {
    throw new DateFormatError(`Pattern includes reserved character: '${text}'`);
  }
  return () => text;
};

/** What prints an instant by a format. Throws DateFormatError. */
const printer = (format: string, locale: string): Print => {
  const [first = ''] = format.split('||');
  const named = namedFormat(first);
  if (typeof named === 'function') return named;
  const pattern = named ?? first;
  const prints: Print[] = [];
  let open = 0;
  for (const [piece, quoted, letter] of pattern.matchAll(PIECE)) {
    if (letter !== undefined) prints.push(pieceOf(piece, letter, locale));
    else if (quoted !== undefined) {
      prints.push(() => (quoted === '' ? "'" : quoted.replace(/''/g, "'")));
    } else if (piece === '[') open++;
    else if (piece === ']') {
      if (--open < 0)
        throw new DateFormatError('Pattern invalid as it contains ] without previous [');
    } else prints.push(literal(piece));
  }
  if ((pattern.match(/'/g) ?? []).length % 2 === 1) {
    throw new DateFormatError(`Pattern ends with an incomplete string literal: ${pattern}`);
  }
  return (instant) => prints.map((print) => print(instant)).join('');
};

const known = new Map<string, Print>();

/** The same, not made anew for each row. */
const printerOnce = (format: string, locale: string): Print => {
  const key = `${locale} ${format}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= 100) known.clear();
  const made = printer(format, locale);
  known.set(key, made);
  return made;
};

/** What is wrong with a format, in Elasticsearch's words; null when it can be used. */
export const wrongFormat = (format: string, locale: string): string | null => {
  try {
    printerOnce(format, locale);
    return null;
  } catch (thrown) {
    if (!(thrown instanceof DateFormatError)) throw thrown;
    return `Invalid format: [${format}]: ${thrown.message}`;
  }
};

/** A date in UTC, in nanoseconds since 1970, by a format of Java's letters. */
export const dateText = (format: string, locale: string, nanoseconds: bigint): string => {
  const second = 1_000_000_000n;
  const ofSecond = Number(((nanoseconds % second) + second) % second);
  const milliseconds =
    (nanoseconds - BigInt(ofSecond)) / 1_000_000n + BigInt(Math.floor(ofSecond / 1_000_000));
  return printerOnce(
    format,
    locale
  )({ date: new Date(Number(milliseconds)), nanoseconds: ofSecond });
};

/** `(format, locale, nanoseconds)`: a date as a text. A format that is none fails the query. */
export const dateFormatted: JavascriptFunction = {
  name: '_workbench_date_format',
  parameters: 3,
  evaluate: (format = '', locale = '', nanoseconds = '') => {
    const wrong = wrongFormat(format, locale);
    if (wrong !== null) throw new Error(wrong);
    return dateText(format, locale, BigInt(nanoseconds));
  },
};
