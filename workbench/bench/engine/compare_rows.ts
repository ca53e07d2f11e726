/** A row of the hunt by the names of its columns. A cell is null, a value, or a list of values. */
export type HuntRow = Readonly<Record<string, unknown>>;

/** The same for rows that mean the same: a list of one is its value, and lists have no order. */
const textOf = (row: HuntRow): string =>
  JSON.stringify(
    Object.keys(row)
      .sort()
      .map((name) => {
        const cell = row[name];
        const values: unknown[] = cell === null ? [] : Array.isArray(cell) ? cell : [cell];
        return [name, ...values.map(String).sort()];
      })
  );

/** The rows that are not among all of them, each of which counts once. */
export const strangersAmong = (rows: Iterable<HuntRow>, all: Iterable<HuntRow>): HuntRow[] => {
  const left = new Map<string, number>();
  for (const row of all) left.set(textOf(row), (left.get(textOf(row)) ?? 0) + 1);
  const strangers: HuntRow[] = [];
  for (const row of rows) {
    const text = textOf(row);
    const count = left.get(text) ?? 0;
    if (count === 0) strangers.push(row);
    left.set(text, count - 1);
  }
  return strangers;
};
