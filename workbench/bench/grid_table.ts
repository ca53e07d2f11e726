import * as z from 'zod/mini';

const cellSchema = z.nullable(
  z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))])
);

/** What the page's "JSON of all rows and columns" saves, the used part. */
const savedSchema = z.object({ rows: z.array(z.record(z.string(), cellSchema)) });

type Cell = z.infer<typeof cellSchema>;

export interface GridColumn {
  id: string;
  heading: string;
  /** Pixels. */
  initialWidth: number;
  isNumeric: boolean;
}

/** What a grid shows, ready to be shown: `texts` in its cells, `values` to sort by. */
export interface GridTable {
  columns: readonly GridColumn[];
  rows: ReadonlyArray<{
    texts: readonly string[];
    values: ReadonlyArray<string | number>;
  }>;
  pageSize: number;
  /** Pixels. */
  width: number;
  height: number;
}

const textOf = (cell: Cell): string => {
  if (cell === null) return '–';
  if (typeof cell === 'number') return cell.toLocaleString('en');
  if (typeof cell === 'string') return cell;
  const [first = '–', ...more] = cell;
  return more.length === 0 ? String(first) : `${first} +${more.length}`;
};

const valueOf = (cell: Cell): string | number => {
  if (cell === null) return -1;
  return typeof cell === 'object' ? cell.length : cell;
};

/** The rows that the page saved as JSON, in the columns given. */
export const gridRows = (saved: string, columns: readonly GridColumn[]): GridTable['rows'] =>
  savedSchema.parse(JSON.parse(saved)).rows.map((row) => {
    const cells = columns.map(({ id }) => row[id] ?? null);
    return { texts: cells.map(textOf), values: cells.map(valueOf) };
  });
