import type { ExportCell, ExportTable } from './export_table';

const LINE_END = '\r\n';

/**
 * What spreadsheets may take for a formula, full-width forms included, also behind white space that
 * they drop. An apostrophe before it makes it a text.
 */
const FORMULA = /^\s*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/;

const STARTS_WITH_CONTROL = /^[\t\r\n]/;

const harmless = (text: string): string =>
  FORMULA.test(text) || STARTS_WITH_CONTROL.test(text) ? `'${text}` : text;

const quoted = (text: string): string =>
  /[",\r\n;]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;

/** Several values stay in one cell, one on each line. A number is no text and cannot do harm. */
const cellText = (cell: ExportCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return harmless(typeof cell === 'string' ? cell : cell.join('\n'));
};

const line = (cells: readonly ExportCell[]): string =>
  cells.map((cell) => quoted(cellText(cell))).join(',');

/**
 * A table as CSV (RFC 4180: CRLF, quotes doubled), below lines that say what it is. Unknown is an
 * empty cell. No value can be run as a formula.
 */
export const exportCsv = (table: ExportTable): string =>
  [
    [table.title],
    ['reading', table.reading],
    ['from (UTC)', table.window.from],
    ['to (UTC)', table.window.to],
    ['ran at (UTC)', table.ran_at],
    ['query', table.query],
    ['parameters', JSON.stringify(table.parameters)],
    ...table.limits.map((limit) => ['limit', limit]),
    [],
    table.columns,
    ...table.rows,
  ]
    .map((cells) => `${line(cells)}${LINE_END}`)
    .join('');
