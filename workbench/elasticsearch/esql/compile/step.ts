/** A column that a step adds: SQL over the columns of the step before it. */
export interface AddedColumn {
  readonly alias: string;
  readonly sql: string;
}

/** What one index gives to a query: SQL over its table, in the order of the source's aliases. */
export interface SourceTable {
  /** SQL of the table; null for the one row of ROW. */
  readonly table: string | null;
  readonly columns: string[];
  readonly condition: string | null;
}

/** A step of a plan. Each reads the rows of the one before it, and keeps their columns unless said. */
export type Step =
  | {
      readonly kind: 'source';
      readonly tables: readonly SourceTable[];
      readonly aliases: string[];
    }
  | { readonly kind: 'columns'; readonly added: readonly AddedColumn[] }
  | { readonly kind: 'filter'; readonly condition: string }
  /** The first rows of an order. */
  | { readonly kind: 'cut'; readonly order: readonly string[]; readonly count: number }
  /** One row for each value of a list, with the place of the value; other columns are repeated. */
  | {
      readonly kind: 'unnest';
      readonly list: string;
      readonly value: string;
      readonly place: string;
    }
  /** Each row with the results of the branch for its key; a branch groups the rows by its keys. */
  | {
      readonly kind: 'inline';
      /** A name for the rows that no other step has. */
      readonly name: string;
      readonly branch: readonly Step[];
      /** Lists of keys and the single values that the branch has of them, as `unnest` gives them. */
      readonly lists: ReadonlyArray<{ list: string; value: string; place: string }>;
      /** Columns of the row that must equal columns of the branch. */
      readonly keys: ReadonlyArray<{ own: string; ofBranch: string }>;
      /** Columns that the branch gives; where there are lists of keys, those that are lists already. */
      readonly results: ReadonlyArray<{ alias: string; many: boolean }>;
    }
  /** One row for each group; only the added columns remain. */
  | {
      readonly kind: 'group';
      readonly keys: readonly AddedColumn[];
      readonly results: readonly AddedColumn[];
    };
