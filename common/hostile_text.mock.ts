/** Pieces that have broken somebody's quoting before, and a few that only look as if they would. */
const PIECES = [
  '"',
  '""',
  '"""',
  "'",
  '`',
  '\\',
  '\\\\',
  '\\"',
  '\\n',
  '\\u0041',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\0',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u200f',
  '\ufeff',
  '😀',
  'é',
  '|',
  '| limit 0',
  '//',
  '/*',
  '*/',
  '*',
  '?',
  '?_tstart',
  '??field',
  '%{}',
  '{',
  '}',
  '(',
  ')',
  '[',
  ' or true',
  ' AND NOT ',
  'null',
  '<script>alert(1)</script>',
  '&quot;',
  '${1}',
  '$&',
  'web_admin',
  ' ',
  '',
];

/** Mulberry32: the same texts for the same seed, on every machine. */
const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** A fresh seed for each run; `HOSTILE_TEXT_SEED` repeats a run. Name it in the test's title. */
export const hostileTextSeed = (): number =>
  Number(process.env.HOSTILE_TEXT_SEED ?? Math.floor(Math.random() * 4294967296));

/** `count` texts made of hostile pieces, one of them 8,000 characters long. */
export const hostileTexts = (seed: number, count: number): string[] => {
  const random = randomOf(seed);
  const text = (pieces: number): string =>
    Array.from({ length: pieces }, () => PIECES[Math.floor(random() * PIECES.length)] ?? '').join(
      ''
    );
  const long = text(4000).padEnd(8000, '"\\').slice(0, 7999);
  return [`${long}"`, ...Array.from({ length: count - 1 }, () => text(Math.floor(random() * 12)))];
};
