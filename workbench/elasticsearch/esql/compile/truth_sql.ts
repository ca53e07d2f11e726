/** SQL of a condition as true, false or null; several truth values are neither true nor false. */
export const truthSql = ({ sql, many }: { sql: string; many: boolean }): string =>
  many ? `(CASE WHEN len(${sql}) = 1 THEN ${sql}[1] END)` : `CAST(${sql} AS BOOLEAN)`;
