/** A name as a quoted SQL identifier. */
export const sqlName = (name: string): string => `"${name.replace(/"/g, '""')}"`;

/** A text as a SQL literal. */
export const sqlText = (text: string): string => `'${text.replace(/'/g, "''")}'`;
