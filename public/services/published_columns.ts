import { ADDED_COLUMNS, PUBLISHED_COLUMNS } from '../../common/queries/published';

/** Every column of the grid: the library's seven first, then the lists to pivot on. */
export const COLUMN_IDS = [...PUBLISHED_COLUMNS, ...ADDED_COLUMNS] as const;

export const PUBLISHED_GRID = { name: 'grid', columnIds: COLUMN_IDS };

export type ColumnId = (typeof COLUMN_IDS)[number];

/** Whether a name from outside is one of the columns. */
export const isColumnId = (name: string): name is ColumnId =>
  COLUMN_IDS.some((column) => column === name);
