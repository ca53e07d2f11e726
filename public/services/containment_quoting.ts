/** What a shell, a terminal or a reader may take for something else: controls and unseen marks. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/**
 * A text as one word of a POSIX shell, which takes every character for itself between single
 * quotes. Null when it holds characters that cannot be seen, line breaks among them: a terminal
 * may act on them before the shell reads a word.
 */
export const shellQuoted = (text: string): string | null =>
  UNSEEN.test(text) ? null : `'${text.replaceAll("'", `'\\''`)}'`;
