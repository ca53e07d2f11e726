/** A key to sort by. */
export interface SortKey {
  /** A field, or `_doc`: the order in which documents came in. */
  readonly field: string;
  readonly descending: boolean;
  /** Documents without a value come first; else last, in either direction. */
  readonly missingFirst: boolean;
  /** Which of several values counts. */
  readonly mode: 'min' | 'max';
  /** The type to take where the field is not mapped; null = that is an error. */
  readonly unmappedType: string | null;
  /** Dates as ISO texts; else in milliseconds. */
  readonly isoDates: boolean;
}

/** A search by a filter. */
export interface SearchRequest {
  /** Names of indices that the caller may read. */
  readonly indices: readonly string[];
  /** Query DSL; undefined = all documents. */
  readonly query: unknown;
  /** Empty = as they came in. */
  readonly sort: readonly SortKey[];
  readonly from: number;
  readonly size: number;
  /** How far matches are counted: all, none, or at most so many. */
  readonly trackTotalHits: boolean | number;
}
