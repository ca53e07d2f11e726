/**
 * Words as the standard analyser cuts them: letters, digits and underscores, in small letters; a dot
 * or an apostrophe between two of them belongs to the word.
 */
const WORD = "[\\p{L}\\p{M}\\p{N}_]+(?:[.'’][\\p{L}\\p{M}\\p{N}_]+)*";

export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(new RegExp(WORD, 'gu')) ?? [];

/** SQL of the list of the words of a text. */
export const wordsSql = (sql: string): string =>
  `regexp_extract_all(lower(${sql}), '${WORD.replace(/'/g, "''")}')`;
