import { VERSION } from './version';

const percentEncoded = (character: string): string => {
  // Half of a surrogate pair has no UTF-8; Java writes a question mark for it.
  const bytes = character.isWellFormed() ? Buffer.from(character, 'utf8') : Buffer.from('?');
  return [...bytes].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
};

/** What RFC 7230 allows in a quoted text, but for `%`; 0x80 to 0xFF go as single bytes. */
const AS_IT_IS = /^[\t \x21-\x24\x26-\x7e\x80-\xff]$/;

/** A warning's text as Elasticsearch puts it into a header: escaped, then percent-encoded. */
export const warningHeader = (text: string): string => {
  const escaped = text.replace(/["\\]/g, '\\$&');
  const encoded = [...escaped]
    .map((character) => (AS_IT_IS.test(character) ? character : percentEncoded(character)))
    .join('');
  return `299 Elasticsearch-${VERSION}-workbench "${encoded}"`;
};
