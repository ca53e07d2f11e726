/** A key of a DISSECT pattern, and the delimiter that follows it. */
export interface DissectKey {
  readonly name: string;
  /** Cut out, and thrown away: `%{}` and `%{?name}`. */
  readonly skipped: boolean;
  /** Repeats of the delimiter behind it are padding: `%{name->}`. */
  readonly padded: boolean;
  /** Its place among the keys of the same name that are joined; as written without `/n`. */
  readonly order: number;
  readonly delimiter: string;
}

export interface DissectPattern {
  /** The text before the first key. */
  readonly leading: string;
  readonly keys: readonly DissectKey[];
  /** The names of the columns, and the places of the keys that make each, in the order of joining. */
  readonly columns: ReadonlyArray<{ readonly name: string; readonly keys: readonly number[] }>;
}

const KEY = /%\{([^}]*)\}([^%]*(?:%(?!\{)[^%]*)*)/g;

const columnsOf = (
  keys: readonly DissectKey[],
  joined: ReadonlySet<string>
): DissectPattern['columns'] => {
  const places = new Map<string, number[]>();
  keys.forEach(({ name, skipped }, index) => {
    if (skipped) return;
    // Of keys of one name that are not joined, the last counts.
    places.set(name, joined.has(name) ? [...(places.get(name) ?? []), index] : [index]);
  });
  return [...places.entries()].map(([name, indices]) => ({
    name,
    keys: [...indices].sort((left, right) => (keys[left]?.order ?? 0) - (keys[right]?.order ?? 0)),
  }));
};

/**
 * Reads a DISSECT pattern: a key goes to the first `}`, the rest up to the next `%{` is its
 * delimiter. Returns a sentence for what Elasticsearch refuses.
 */
export const readDissectPattern = (pattern: string): DissectPattern | string => {
  const invalid = `Invalid pattern for dissect: [${pattern}]`;
  const start = pattern.indexOf('%{');
  if (start < 0) return invalid;
  const keys: DissectKey[] = [];
  const joined = new Set<string>();
  for (const [, text = '', delimiter = ''] of pattern.slice(start).matchAll(KEY)) {
    if (/^[*&]/.test(text)) return `Reference keys not supported in dissect patterns: [%{${text}}]`;
    const parts = /^([+?]?)(.*?)(?:\/(\d{1,2}))?(->)?$/s.exec(text);
    const [, modifier = '', name = '', order, padding] = parts ?? [];
    if (modifier === '+') {
      if (name === '') return invalid;
      joined.add(name);
    } else if (order !== undefined) {
      return invalid;
    }
    keys.push({
      name,
      skipped: name === '' || modifier === '?',
      padded: padding !== undefined,
      order: Number(order ?? 0),
      delimiter,
    });
  }
  const columns = columnsOf(keys, joined);
  return columns.length === 0 ? invalid : { leading: pattern.slice(0, start), keys, columns };
};
