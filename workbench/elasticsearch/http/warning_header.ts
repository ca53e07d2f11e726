import { VERSION } from './version';

const utf8Percent = (character: string): string =>
  [...Buffer.from(character, 'utf8')]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');

/** A warning's text as Elasticsearch puts it into a header: escaped, then percent-encoded. */
export const warningHeader = (text: string): string => {
  const escaped = text.replace(/["\\]/g, '\\$&');
  const encoded = [...escaped]
    .map((character) =>
      /^[\t \x21-\x24\x26-\x7e]$/.test(character) ? character : utf8Percent(character)
    )
    .join('');
  return `299 Elasticsearch-${VERSION}-workbench "${encoded}"`;
};
