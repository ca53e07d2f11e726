import * as z from 'zod/mini';
import type { Sort } from './url_state';

export type GridDensity = 's' | 'm' | 'l';

/** How a person left a grid. */
export interface GridPreferences<ColumnId extends string> {
  /** The columns that are shown, in their order. */
  columns: readonly ColumnId[];
  /** Pixels, of the columns that were resized. */
  widths: Readonly<Partial<Record<ColumnId, number>>>;
  pageSize: number;
  density: GridDensity;
  /** Empty for the order of the page itself. */
  sort: ReadonlyArray<Sort<ColumnId>>;
}

/** A grid whose preferences are kept. */
export interface GridKind<ColumnId extends string> {
  /** Stands in the key of the storage. */
  name: string;
  columnIds: readonly ColumnId[];
}

export const PAGE_SIZES = [25, 50, 100, 250, 1_000, 10_000];

export const defaultPreferences = <ColumnId extends string>({
  columnIds,
}: GridKind<ColumnId>): GridPreferences<ColumnId> => {
  const widths: Partial<Record<ColumnId, number>> = {};
  return { columns: columnIds, widths, pageSize: 100, density: 's', sort: [] };
};

const NARROWEST = 40;
const WIDEST = 2_000;

/** Each part is read by itself, so that one damaged part does not cost the others. */
const columnsSchema = z.array(z.string());
const widthsSchema = z.record(z.string(), z.number());
const pageSizeSchema = z.number();
const densitySchema = z.enum(['s', 'm', 'l']);
const sortSchema = z.array(z.object({ id: z.string(), direction: z.enum(['asc', 'desc']) }));
const storedSchema = z.object({
  columns: z.optional(z.unknown()),
  widths: z.optional(z.unknown()),
  pageSize: z.optional(z.unknown()),
  density: z.optional(z.unknown()),
  sort: z.optional(z.unknown()),
});

const readColumns = <ColumnId extends string>(
  stored: unknown,
  columnIds: readonly ColumnId[]
): readonly ColumnId[] => {
  const names = z.safeParse(columnsSchema, stored);
  const unique = names.success ? [...new Set(names.data)] : [];
  const columns = unique.flatMap((name) => columnIds.find((id) => id === name) ?? []);
  return columns.length === 0 ? columnIds : columns;
};

const readWidths = <ColumnId extends string>(
  stored: unknown,
  columnIds: readonly ColumnId[]
): Partial<Record<ColumnId, number>> => {
  const widths = z.safeParse(widthsSchema, stored);
  const read: Partial<Record<ColumnId, number>> = {};
  for (const id of widths.success ? columnIds : []) {
    const width = widths.data?.[id];
    if (width !== undefined && width >= NARROWEST && width <= WIDEST) read[id] = width;
  }
  return read;
};

/** Each column once, in its first place. */
const readSort = <ColumnId extends string>(
  stored: unknown,
  columnIds: readonly ColumnId[]
): ReadonlyArray<Sort<ColumnId>> => {
  const sort = z.safeParse(sortSchema, stored);
  const read: Array<Sort<ColumnId>> = [];
  for (const { id: name, direction } of sort.success ? sort.data : []) {
    const id = columnIds.find((known) => known === name);
    if (id !== undefined && !read.some((column) => column.id === id)) read.push({ id, direction });
  }
  return read;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** Reads stored preferences with distrust: what is not as expected keeps its default. */
export const readPreferences = <ColumnId extends string>(
  text: string | null,
  kind: GridKind<ColumnId>
): GridPreferences<ColumnId> => {
  const byDefault = defaultPreferences(kind);
  const stored = z.safeParse(storedSchema, text === null ? null : parsed(text));
  if (!stored.success) return byDefault;
  const { columns, widths, pageSize, density, sort } = stored.data;
  const size = z.safeParse(pageSizeSchema, pageSize);
  const dense = z.safeParse(densitySchema, density);
  return {
    columns: readColumns(columns, kind.columnIds),
    widths: readWidths(widths, kind.columnIds),
    pageSize: size.success && PAGE_SIZES.includes(size.data) ? size.data : byDefault.pageSize,
    density: dense.success ? dense.data : byDefault.density,
    sort: readSort(sort, kind.columnIds),
  };
};

export interface GridPreferencesStore<ColumnId extends string> {
  read(): GridPreferences<ColumnId>;
  write(preferences: GridPreferences<ColumnId>): void;
}

/** The preferences of one user in this browser. A storage that refuses is a storage without them. */
export const createGridPreferences = <ColumnId extends string>(
  storage: () => Storage,
  username: string,
  kind: GridKind<ColumnId>
): GridPreferencesStore<ColumnId> => {
  const key = `ec2DeploymentHunt:${kind.name}:${username}`;
  return {
    read: () => {
      try {
        return readPreferences(storage().getItem(key), kind);
      } catch {
        return defaultPreferences(kind);
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
