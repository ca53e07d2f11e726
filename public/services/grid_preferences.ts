import * as z from 'zod/mini';
import { COLUMN_IDS, isColumnId, type ColumnId } from './published_columns';

export type GridDensity = 's' | 'm' | 'l';

/** How a person left the grid. */
export interface GridPreferences {
  /** The columns that are shown, in their order. */
  columns: readonly ColumnId[];
  /** Pixels, of the columns that were resized. */
  widths: Readonly<Partial<Record<ColumnId, number>>>;
  pageSize: number;
  density: GridDensity;
}

export const PAGE_SIZES = [25, 50, 100, 250, 1_000];

export const DEFAULT_PREFERENCES: GridPreferences = {
  columns: COLUMN_IDS,
  widths: {},
  pageSize: 100,
  density: 's',
};

const NARROWEST = 40;
const WIDEST = 2_000;

/** Each part is read by itself, so that one damaged part does not cost the others. */
const columnsSchema = z.array(z.string());
const widthsSchema = z.record(z.string(), z.number());
const pageSizeSchema = z.number();
const densitySchema = z.enum(['s', 'm', 'l']);
const storedSchema = z.object({
  columns: z.optional(z.unknown()),
  widths: z.optional(z.unknown()),
  pageSize: z.optional(z.unknown()),
  density: z.optional(z.unknown()),
});

const readColumns = (stored: unknown): readonly ColumnId[] => {
  const names = z.safeParse(columnsSchema, stored);
  const columns = names.success ? [...new Set(names.data)].filter(isColumnId) : [];
  return columns.length === 0 ? DEFAULT_PREFERENCES.columns : columns;
};

const readWidths = (stored: unknown): GridPreferences['widths'] => {
  const widths = z.safeParse(widthsSchema, stored);
  if (!widths.success) return {};
  return Object.fromEntries(
    Object.entries(widths.data).filter(
      ([name, width]) => isColumnId(name) && width >= NARROWEST && width <= WIDEST
    )
  );
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Reads stored preferences with distrust: what is not as expected keeps its default. */
export const readPreferences = (text: string | null): GridPreferences => {
  const stored = z.safeParse(storedSchema, text === null ? null : parsed(text));
  if (!stored.success) return DEFAULT_PREFERENCES;
  const { columns, widths, pageSize, density } = stored.data;
  const size = z.safeParse(pageSizeSchema, pageSize);
  const dense = z.safeParse(densitySchema, density);
  return {
    columns: readColumns(columns),
    widths: readWidths(widths),
    pageSize: size.success && PAGE_SIZES.includes(size.data) ? size.data : 100,
    density: dense.success ? dense.data : DEFAULT_PREFERENCES.density,
  };
};

export interface GridPreferencesStore {
  read(): GridPreferences;
  write(preferences: GridPreferences): void;
}

/** The preferences of one user in this browser. A storage that refuses is a storage without them. */
export const createGridPreferences = (
  storage: () => Storage,
  username: string
): GridPreferencesStore => {
  const key = `ec2DeploymentHunt:grid:${username}`;
  return {
    read: () => {
      try {
        return readPreferences(storage().getItem(key));
      } catch {
        return DEFAULT_PREFERENCES;
      }
    },
    write: (preferences) => {
      try {
        storage().setItem(key, JSON.stringify(preferences));
      } catch {
        // Full or forbidden: the grid works the same, and forgets.
      }
    },
  };
};
