import type { JavascriptFunction } from './javascript_function';

const EXCEPTION = 'java.lang.IllegalArgumentException: ';
const ALPHABET = /[A-Za-z0-9+/]/;

/** What Java's decoder of Base64 says of a text that it cannot read; null when it can. */
const complaint = (text: string): string | null => {
  const padding = text.indexOf('=');
  const digits = padding < 0 ? text : text.slice(0, padding);
  const wrong = [...digits].find((character) => !ALPHABET.test(character));
  if (wrong !== undefined) {
    return `Illegal base64 character ${(wrong.codePointAt(0) ?? 0).toString(16)}`;
  }
  if (padding >= 0) {
    const ends = text.slice(padding);
    const isWhole =
      (digits.length % 4 === 2 && ends === '==') || (digits.length % 4 === 3 && ends === '=');
    if (!isWhole) return 'Input byte array has wrong 4-byte ending unit';
  }
  return digits.length % 4 === 1 ? 'Last unit does not have enough valid bits' : null;
};

/** `(text)`: the UTF-8 text of Base64 as Java's basic decoder reads it: padding may be left out. */
export const javaBase64: JavascriptFunction = {
  name: '_workbench_from_base64',
  parameters: 1,
  evaluate: (text = '') => {
    const wrong = complaint(text);
    return wrong === null
      ? Buffer.from(text, 'base64').toString('utf8')
      : { failure: `${EXCEPTION}${wrong}` };
  },
};
