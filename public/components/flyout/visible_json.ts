/** Format characters (bidirectional marks among them), line separators, C1 controls. */
const UNSEEN = /[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu;

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, position) => {
    const unit = character.charCodeAt(position);
    return `\\u${unit.toString(16).padStart(4, '0')}`;
  }).join('');

/**
 * A value as JSON in which nothing is unseen: characters without a shape of their own are written
 * as escapes, so that it still reads back as the same value.
 */
export const visibleJson = (value: unknown): string =>
  (JSON.stringify(value, null, 2) ?? 'null').replace(UNSEEN, escaped);
