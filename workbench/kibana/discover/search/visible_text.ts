const INVISIBLE = /[\p{Cc}\p{Cf}\p{Surrogate}\u2028\u2029]/gu;

const escaped = (sign: string): string =>
  sign
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** Signs that hide or reorder text, as JSON would escape them; line breaks and tabs stay. */
export const visibleText = (text: string): string =>
  text.replace(INVISIBLE, (sign) => (sign === '\n' || sign === '\t' ? sign : escaped(sign)));

/** At most `limit` characters, with an ellipsis where some were cut. */
export const cutText = (text: string, limit: number): string => {
  const characters = Array.from(text.slice(0, limit * 2 + 2));
  return characters.length > limit ? `${characters.slice(0, limit).join('')}…` : text;
};
