import type { ExportTable } from './export_table';

/** A table as JSON: what it is an answer to, then one object a row. Unknown is null. */
export const exportJson = ({ columns, rows, ...about }: ExportTable): string =>
  JSON.stringify(
    {
      ...about,
      rows: rows.map((cells) =>
        Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? null]))
      ),
    },
    null,
    2
  );
