/** A key of a DISSECT pattern, and the delimiter that stands before it. */
export interface DissectKey {
  /** Empty for a skip key. */
  readonly name: string;
  readonly skipped: boolean;
  /** The text between the key before and this one. */
  readonly before: string;
}

export interface DissectPattern {
  readonly keys: readonly DissectKey[];
  /** The text after the last key; empty when the last key takes the rest. */
  readonly after: string;
}

const KEY = /%\{([^}]*)\}/g;

/**
 * Reads a DISSECT pattern: a key goes to the first `}`, the rest up to the next `%{` is a delimiter.
 * Returns a sentence for what this engine or Elasticsearch refuses.
 */
export const readDissectPattern = (pattern: string): DissectPattern | string => {
  const keys: DissectKey[] = [];
  let end = 0;
  for (const match of pattern.matchAll(KEY)) {
    const text = match[1] ?? '';
    if (/^[*&]/.test(text)) {
      return `Reference keys not supported in dissect patterns: [%{${text}}]`;
    }
    if (/^\+|\/\d+$|->$/.test(text)) {
      return `modifier of dissect key [%{${text}}] is not supported by this engine`;
    }
    const skipped = text === '' || text.startsWith('?');
    const before = pattern.slice(end, match.index);
    if (keys.length > 0 && before === '') {
      return `Invalid pattern for dissect: [${pattern}]`;
    }
    keys.push({ name: skipped ? '' : text, skipped, before });
    end = match.index + match[0].length;
  }
  return keys.some((key) => !key.skipped)
    ? { keys, after: pattern.slice(end) }
    : `Invalid pattern for dissect: [${pattern}]`;
};
