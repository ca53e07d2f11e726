import type { ExportCell, ExportTable } from './export_table';

/** A table of one column with these cells. */
export const exportTable = (...cells: ExportCell[]): ExportTable => ({
  title: 'EC2 deployment hunt',
  reading: 'corrected',
  window: { from: '2026-03-01T00:00:00.000Z', to: '2026-03-08T00:00:00.000Z' },
  ran_at: '2026-03-08T00:00:01.000Z',
  query: 'FROM logs-aws.cloudtrail-*\n| WHERE a == ?a',
  parameters: { a: 'x' },
  limits: [],
  columns: ['value'],
  rows: cells.map((cell) => [cell]),
});
