import { sqlText } from '../../storage/identifier';

/** SQL of each run of Java's date letters that the stand-in knows, for a timestamp in UTC. */
const LETTERS: Readonly<Record<string, (date: string) => string>> = {
  yyyy: (date) => `strftime(${date}, '%Y')`,
  uuuu: (date) => `strftime(${date}, '%Y')`,
  yy: (date) => `strftime(${date}, '%y')`,
  // The week-based year of en-US: weeks begin on Sunday, and the first holds 1 January, so that a
  // date belongs to the year of its week's Saturday.
  YYYY: (date) => `strftime(${date} + to_days((6 - dayofweek(${date}))::INTEGER), '%Y')`,
  MM: (date) => `strftime(${date}, '%m')`,
  MMM: (date) => `strftime(${date}, '%b')`,
  MMMM: (date) => `strftime(${date}, '%B')`,
  dd: (date) => `strftime(${date}, '%d')`,
  d: (date) => `day(${date})::VARCHAR`,
  EEE: (date) => `strftime(${date}, '%a')`,
  EEEE: (date) => `strftime(${date}, '%A')`,
  HH: (date) => `strftime(${date}, '%H')`,
  H: (date) => `hour(${date})::VARCHAR`,
  hh: (date) => `strftime(${date}, '%I')`,
  a: (date) => `strftime(${date}, '%p')`,
  mm: (date) => `strftime(${date}, '%M')`,
  m: (date) => `minute(${date})::VARCHAR`,
  ss: (date) => `strftime(${date}, '%S')`,
  SSS: (date) => `strftime(${date}, '%g')`,
  DDD: (date) => `strftime(${date}, '%j')`,
  X: () => "'Z'",
  XXX: () => "'Z'",
};

const PIECE = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** The SQL that prints a date by Java's letters, or a sentence that names what is not known. */
export const dateFormatSql = (pattern: string, date: string): { sql: string } | string => {
  const parts: string[] = [];
  for (const [piece, quoted, letter] of pattern.matchAll(PIECE)) {
    if (letter === undefined) {
      parts.push(
        sqlText(quoted === undefined ? piece : quoted === '' ? "'" : quoted.replace(/''/g, "'"))
      );
      continue;
    }
    const known = LETTERS[piece];
    if (!known) return `date format letters [${piece}] are not supported by this engine`;
    parts.push(known(date));
  }
  return { sql: parts.length === 0 ? "''" : parts.join(' || ') };
};
