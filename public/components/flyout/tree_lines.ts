/** One line of a tree: a member, or an element by its number from 1. */
export interface TreeLine {
  name: string;
  /** Null: its own members follow, one level deeper. */
  value: string | null;
  depth: number;
}

/** Deeper than any request; what lies below is written as JSON. */
const DEEPEST = 12;

type Entry = readonly [name: string, value: unknown];

const entriesOf = (value: unknown): Entry[] | null => {
  if (typeof value !== 'object' || value === null) return null;
  return Array.isArray(value)
    ? value.map((element: unknown, index): Entry => [String(index + 1), element])
    : Object.entries(value);
};

const leaf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? 'null');

/**
 * A value from JSON as the lines of an indented list, `most` at most. CloudTrail wraps lists as
 * `items`; an `items` that is the only member is passed over.
 */
export const treeLines = (value: unknown, most: number): TreeLine[] => {
  const lines: TreeLine[] = [];
  const add = (inner: unknown, depth: number): void => {
    const entries = entriesOf(inner) ?? [];
    const [first] = entries;
    if (entries.length === 1 && first?.[0] === 'items' && entriesOf(first[1]) !== null) {
      add(first[1], depth);
      return;
    }
    for (const [name, member] of entries) {
      if (lines.length >= most) return;
      const isBranch = depth < DEEPEST && (entriesOf(member)?.length ?? 0) > 0;
      lines.push({ name, value: isBranch ? null : leaf(member), depth });
      if (isBranch) add(member, depth + 1);
    }
  };
  add(value, 0);
  return lines;
};
