/** Rows as texts in one order, so that two lists of rows can be compared whatever their order. */
export const multiset = (rows: ReadonlyArray<object>, columns: readonly string[]): string[] =>
  rows
    .map((row) => {
      const byName = new Map(Object.entries(row));
      return JSON.stringify(columns.map((column) => byName.get(column) ?? null));
    })
    .sort();

export const LIBRARY_COLUMNS = [
  'target_instance_count',
  'user_attempts',
  'user.name',
  'date',
  'subnet_id',
  'instance_type',
  'event.outcome',
];

export const ALL_COLUMNS = [...LIBRARY_COLUMNS, 'principal_arns', 'regions', 'accounts'];
