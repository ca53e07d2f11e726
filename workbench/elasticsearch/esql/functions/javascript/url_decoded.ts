import type { JavascriptFunction } from './javascript_function';

const EXCEPTION = 'java.lang.IllegalArgumentException: URLDecoder: ';

/** What Java's decoder says of the first escape that is none; null when all are. */
const complaint = (text: string): string | null => {
  for (const { index, 0: escape } of text.matchAll(/%.{0,2}/gsu)) {
    if (escape.length < 3 && index + escape.length >= text.length) {
      return 'Incomplete trailing escape (%) pattern';
    }
    if (!/^%[0-9A-Fa-f]{2}$/.test(escape)) {
      return `Illegal hex characters in escape (%) pattern - not a hexadecimal digit: ${JSON.stringify(escape.slice(1))}`;
    }
  }
  return null;
};

/** `(text)`: plus signs become spaces, escapes their bytes, read as UTF-8. */
export const urlDecoded: JavascriptFunction = {
  name: '_workbench_url_decode',
  parameters: 1,
  evaluate: (text = '') => {
    const wrong = complaint(text);
    if (wrong !== null) return { failure: `${EXCEPTION}${wrong}` };
    return text
      .replace(/\+/g, ' ')
      .replace(/(?:%[0-9A-Fa-f]{2})+/g, (escapes) =>
        Buffer.from(escapes.replace(/%/g, ''), 'hex').toString('utf8')
      );
  },
};
