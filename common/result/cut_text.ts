const ELLIPSIS = '…';

/**
 * A text of at most `limit` UTF-16 units; a longer one ends in an ellipsis. A character made of two
 * units is never cut in half.
 */
export const cutText = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const kept = text.slice(0, Math.max(0, limit - ELLIPSIS.length));
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}${ELLIPSIS}`;
};
