export interface DifferencePart {
  text: string;
  changed: boolean;
}

export interface DifferenceLine {
  kind: 'same' | 'removed' | 'added';
  /** The line in pieces. In a line that only took another form, the changed pieces are marked. */
  parts: readonly DifferencePart[];
}

/** Lines from each position on that both texts have in common: the longest such subsequence. */
const commonLengths = (before: readonly string[], after: readonly string[]): Int32Array[] => {
  let below = new Int32Array(after.length + 1);
  const table = [below];
  for (const line of [...before].reverse()) {
    const row = new Int32Array(after.length + 1);
    for (let j = after.length - 1; j >= 0; j--) {
      row[j] =
        line === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
    table.unshift(row);
    below = row;
  }
  return table;
};

const whole = (kind: DifferenceLine['kind'], text: string, changed: boolean): DifferenceLine => ({
  kind,
  parts: [{ text, changed }],
});

/** The two forms of one line: what they share at their start and end is not marked. */
const twoForms = (before: string, after: string): [DifferenceLine, DifferenceLine] => {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const partsOf = (line: string): DifferencePart[] =>
    [
      { text: line.slice(0, start), changed: false },
      { text: line.slice(start, line.length - end), changed: true },
      { text: line.slice(line.length - end), changed: false },
    ].filter(({ text }) => text !== '');
  return [
    { kind: 'removed', parts: partsOf(before) },
    { kind: 'added', parts: partsOf(after) },
  ];
};

/** A run of changed lines: pairs of forms where as many came as went, else whole lines. */
const changedLines = (removed: readonly string[], added: readonly string[]): DifferenceLine[] => {
  if (removed.length !== added.length) {
    return [
      ...removed.map((line) => whole('removed', line, true)),
      ...added.map((line) => whole('added', line, true)),
    ];
  }
  const pairs = removed.map((line, position) => twoForms(line, added[position] ?? ''));
  return [...pairs.map(([before]) => before), ...pairs.map(([, after]) => after)];
};

/** Whether taking out the old line leaves as much in common as putting in the fresh one would. */
const takesOut = (lengths: readonly Int32Array[], i: number, j: number): boolean =>
  (lengths[i + 1]?.[j] ?? -1) >= (lengths[i]?.[j + 1] ?? -1);

/**
 * What was taken from and added to a query's text, line by line. For texts of some hundred lines:
 * its cost is the product of both lengths.
 */
export const queryDifference = (before: string, after: string): DifferenceLine[] => {
  const old = before.split('\n');
  const fresh = after.split('\n');
  const lengths = commonLengths(old, fresh);
  const lines: DifferenceLine[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  let i = 0;
  let j = 0;
  const flush = (): void => {
    lines.push(...changedLines(removed, added));
    removed = [];
    added = [];
  };
  while (i < old.length || j < fresh.length) {
    const oldLine = old[i];
    const freshLine = fresh[j];
    if (oldLine !== undefined && oldLine === freshLine) {
      flush();
      lines.push(whole('same', oldLine, false));
      i++;
      j++;
    } else if (oldLine !== undefined && takesOut(lengths, i, j)) {
      removed.push(oldLine);
      i++;
    } else {
      added.push(freshLine ?? '');
      j++;
    }
  }
  flush();
  return lines;
};
