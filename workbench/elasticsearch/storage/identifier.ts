/** A name as a quoted SQL identifier. */
export const sqlName = (name: string): string => `"${name.replace(/"/g, '""')}"`;

const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/** A text as a SQL literal. The character 0, which would end a statement, is put in by its number. */
export const sqlText = (text: string): string =>
  text.includes('\0') ? `(${text.split('\0').map(quoted).join(' || chr(0) || ')})` : quoted(text);
