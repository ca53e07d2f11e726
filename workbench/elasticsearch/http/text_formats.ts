import type { EsqlAnswer } from '../engine';
import type { AnswerShape } from './answer_shape';

type Rows = Pick<EsqlAnswer, 'columns' | 'values'>;

/** The narrowest column of plain text, in characters. */
const NARROWEST = 15;

/** A double as Java prints it. */
const javaDouble = (value: number): string => {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e7)) {
    const [digits = '', exponent = ''] = value.toExponential().split('e');
    return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
  }
  return Number.isInteger(value) ? `${Object.is(value, -0) ? '-0' : value}.0` : String(value);
};

/** A cell as Java prints it: lists in brackets, objects as maps. */
const javaText = (value: unknown, type: string): string => {
  if (Array.isArray(value)) return `[${value.map((item) => javaText(item, type)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([key, item]) => `${key}=${javaText(item, '')}`);
    return `{${members.join(', ')}}`;
  }
  return typeof value === 'number' && type === 'double' ? javaDouble(value) : String(value);
};

const texts = ({ columns, values }: Rows, missing: string): string[][] =>
  values.map((row) =>
    columns.map(({ type }, at) => {
      const value = row[at] ?? null;
      return value === null ? missing : javaText(value, type);
    })
  );

const names = ({ columns }: Rows): string[] => columns.map(({ name }) => name);

/** RFC 4180: what holds a quote, a break or the delimiter stands in quotes. */
const csv = (rows: Rows, { delimiter, header }: AnswerShape): string => {
  const quoted = (text: string): string =>
    /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replace(/"/g, '""')}"` : text;
  return [...(header ? [names(rows)] : []), ...texts(rows, '')]
    .map((line) => `${line.map(quoted).join(delimiter)}\r\n`)
    .join('');
};

const tsv = (rows: Rows): string => {
  const escaped = (text: string): string => text.replace(/\n/g, '\\n').replace(/\t/g, '\\t');
  return [names(rows), ...texts(rows, '')]
    .map((line) => `${line.map(escaped).join('\t')}\n`)
    .join('');
};

const txt = (rows: Rows): string => {
  const lines = texts(rows, 'null');
  const titles = names(rows);
  if (titles.length === 0) return lines.map(() => '\n').join('');
  const widths = titles.map((name, at) =>
    lines.reduce(
      (width, line) => Math.max(width, line[at]?.length ?? 0),
      Math.max(NARROWEST, name.length)
    )
  );
  const centred = titles.map((name, at) => {
    const width = widths[at] ?? 0;
    return name.padStart(name.length + Math.floor((width - name.length) / 2)).padEnd(width);
  });
  const rule = widths.map((width) => '-'.repeat(width)).join('+');
  const body = lines.map((line) => line.map((text, at) => text.padEnd(widths[at] ?? 0)).join('|'));
  return [centred.join('|'), rule, ...body].map((line) => `${line}\n`).join('');
};

/** Rows as Elasticsearch writes them in CSV, TSV and plain text; null for JSON. */
export const textAnswer = (
  rows: Rows,
  shape: AnswerShape
): { content: string; type: string } | null => {
  switch (shape.format) {
    case 'csv':
      return {
        content: csv(rows, shape),
        type: `text/csv; charset=utf-8; header=${shape.header ? 'present' : 'absent'}`,
      };
    case 'tsv':
      return { content: tsv(rows), type: 'text/tab-separated-values; charset=utf-8' };
    case 'txt':
      return { content: txt(rows), type: 'text/plain' };
    default:
      return null;
  }
};
