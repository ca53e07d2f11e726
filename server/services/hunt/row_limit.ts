/** What Elasticsearch says to a text without `LIMIT`; warnings with log text begin otherwise. */
const DEFAULT_LIMIT = /^(?:Line \d+:\d+: )?No limit defined, adding default limit of \[(\d+)\]$/;

/**
 * The most rows that an answer can have: what its text asks for, or, of a text without `LIMIT`, the
 * cluster's own setting, which only its warning tells.
 */
export const rowLimit = (asked: number, warnings: readonly string[]): number => {
  const added = warnings.flatMap((warning) => DEFAULT_LIMIT.exec(warning)?.[1] ?? [])[0];
  return added === undefined ? asked : Number(added);
};
