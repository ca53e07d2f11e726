import { cutText } from './cut_text';
import type { ExportCell, ExportTable } from './export_table';
import { visibleText } from './visible_text';

const LONGEST_CELL = 500;

/** Everything that Markdown or HTML gives a meaning. */
const MEANINGFUL = /[\\`*_{}[\]()<>#+\-!|~&:.@$^=]/g;

/** What has no shape of its own, but for the line breaks that make a block readable. */
const UNSEEN_IN_JSON = /[\p{Cf}\p{Zl}\p{Zp}\u007f-\u009f]/gu;

/**
 * Text from a log as Markdown that shows it and does nothing: no link, image, markup or mention, and
 * no way out of a cell of a table. What has no shape is marked; longer texts end in an ellipsis.
 */
export const markdownText = (text: string): string =>
  cutText(visibleText(text), LONGEST_CELL).replace(
    MEANINGFUL,
    (character) => `&#${character.charCodeAt(0)};`
  );

/** The same JSON, with what has no shape as escapes: a direction turned there misleads a reader. */
const visibleJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(UNSEEN_IN_JSON, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`
    ).join('')
  );

const cellText = (cell: ExportCell): string => {
  if (cell === null || (typeof cell === 'object' && cell.length === 0)) return '–';
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string'
    ? markdownText(cell)
    : cell.map((value) => markdownText(String(value))).join(', ');
};

/** A link whose address, which may hold anything, ends neither the link nor a cell of a table. */
export const markdownLink = (text: string, address: string): string =>
  `[${text}](<${address.replace(/[<>\\|\s]/g, encodeURIComponent)}>)`;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Longer than any row of backticks in the text, so that nothing in it closes the block. */
const fenceFor = (text: string): string => {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(Math.max(3, longest + 1));
};

export interface MarkdownLook {
  /** Says of what the table is the answer, in place of the bare reading, window and instant. */
  about?: string;
  /** Where the first cell of each row leads. */
  rowLinks?: readonly string[];
}

/** A table as Markdown for a ticket or a case, with what it is an answer to. */
export const exportMarkdown = (table: ExportTable, look: MarkdownLook = {}): string => {
  const { from, to } = table.window;
  const about =
    look.about === undefined
      ? `${table.reading}, ${from} – ${to}, ${table.ran_at}`
      : markdownText(look.about);
  const cells = (row: readonly ExportCell[], index: number): string[] => {
    const [first = '', ...rest] = row.map(cellText);
    const address = look.rowLinks?.[index];
    return [address === undefined ? first : markdownLink(first, address), ...rest];
  };
  const query = `${table.query}\n\n${visibleJson(table.parameters)}`;
  const fence = fenceFor(query);
  return [
    `**${markdownText(table.title)}**`,
    '',
    about,
    '',
    ...table.limits.map((limit) => `- ${markdownText(limit)}`),
    ...(table.limits.length === 0 ? [] : ['']),
    line(table.columns.map(markdownText)),
    line(table.columns.map(() => '---')),
    ...table.rows.map((row, index) => line(cells(row, index))),
    '',
    `${fence}esql`,
    query,
    fence,
    '',
  ].join('\n');
};
