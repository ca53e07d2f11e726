import type { Random } from '../random';

const WORDS = [
  ...['FROM', 'ROW', 'WHERE', 'EVAL', 'STATS', 'BY', 'KEEP', 'DROP', 'RENAME', 'AS', 'SORT', 'ASC'],
  ...[
    'DESC',
    'NULLS',
    'FIRST',
    'LAST',
    'LIMIT',
    'DISSECT',
    'GROK',
    'MV_EXPAND',
    'SAMPLE',
    'INLINE',
  ],
  ...[
    'ENRICH',
    'LOOKUP',
    'JOIN',
    'FORK',
    'COMPLETION',
    'METADATA',
    'APPEND_SEPARATOR',
    'ON',
    'WITH',
  ],
  ...['AND', 'OR', 'NOT', 'IN', 'LIKE', 'RLIKE', 'IS', 'NULL', 'TRUE', 'FALSE', 'null', 'from'],
  ...[
    'a',
    'b.c',
    '@timestamp',
    '_id',
    '*',
    'x*',
    'logs-*',
    '-logs',
    'remote:logs',
    'COUNT',
    'CASE',
  ],
  ...['1', '0', '1.5', '.5', '1e400', '99999999999999999999999', '7 day', '1 fortnight', '2d'],
  ...[
    '"text"',
    '"it\\"s"',
    '""',
    '"""raw " text"""',
    '"open',
    '`quoted`',
    '``',
    '`open',
    "'single'",
  ],
  ...[
    '|',
    '||',
    ',',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '.',
    ':',
    '::',
    '=',
    '==',
    '!=',
    '=~',
    '<',
    '<=',
  ],
  ...['>', '>=', '+', '-', '/', '%', '?', '??', '?a', '??name', '?p', '?1', '//', '/*', '*/', '\\'],
  ...[
    '\n',
    '\r\n',
    '\t',
    '\0',
    '\u00a0',
    'ü',
    '😀',
    '\ud800',
    '\u2028',
    ';',
    '#',
    '$',
    '&',
    '^',
    '~',
  ],
];

/** Words and signs of the language, with or without spaces between them. */
export const soup = (random: Random): string => {
  const start = random.chance(0.5)
    ? random.pick(['FROM a | ', 'ROW a = 1 | ', 'FROM ', 'ROW '])
    : '';
  const space = random.chance(0.8) ? ' ' : '';
  return start + random.times(random.between(1, 25), () => random.pick(WORDS)).join(space);
};

const once = (text: string, random: Random): string => {
  const [from, to] = [random.below(text.length + 1), random.below(text.length + 1)].sort(
    (left, right) => left - right
  );
  const [before, part, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  const short = part.slice(0, random.between(1, 12));
  switch (random.below(6)) {
    case 0:
      return before + part.slice(short.length) + after;
    case 1:
      return before + short + part + after;
    case 2:
      return `${before}${random.pick(WORDS)}${part}${after}`;
    case 3:
      return `${before} ${random.pick(WORDS)} ${part.slice(short.length)}${after}`;
    case 4:
      return before + after.slice(0, 12) + part + after.slice(12);
    default:
      return random.chance(0.3) ? before : before + [...short].reverse().join('') + part + after;
  }
};

/** A text with a few changes at random places. */
export const mutated = (text: string, random: Random): string =>
  random.times(random.between(1, 4), () => 0).reduce((before) => once(before, random), text);

/** Bytes, read as a text in one way or another. */
export const rawText = (random: Random): string => {
  const bytes = Buffer.from(random.times(random.between(0, 80), () => random.below(256)));
  return (
    random.pick(['', 'FROM a | ', 'ROW a = "', 'FROM a // ']) +
    bytes.toString(random.pick(['utf8', 'latin1', 'utf16le']))
  );
};
