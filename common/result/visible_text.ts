const NEW_LINE_MARK = '↵';
const TAB_MARK = '⇥';

/**
 * Controls, format characters (bidirectional marks among them), line separators, lone surrogates; and
 * what would read like a mark for one of them.
 */
const MARKED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}↵⇥]|\[(?=U\+)/gu;

/** Most texts: nothing of them is marked. */
const PLAIN = /^[\x20-\x5a\x5c-\x7e]*$/;

const nameOf = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * Makes characters visible that have no shape of their own, since a log text may hold them to
 * mislead its reader: line breaks and tabs get a mark, the others their code point, and so does what
 * is written to look like a mark: no text passes for another. For showing only; what is copied or
 * searched for stays as it was logged.
 */
export const visibleText = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text.replace(/\r\n/g, '\n').replace(MARKED, (character) => {
        if (character === '\n') return NEW_LINE_MARK;
        if (character === '\t') return TAB_MARK;
        return nameOf(character);
      });
