import type { StoredIndex } from '../../storage/storage';

/** What a query may read. */
export interface Sources {
  readonly indices: ReadonlyMap<string, StoredIndex>;
  readonly mayRead: (index: string) => boolean;
  /** Query DSL that narrows the documents, or undefined. */
  readonly filter: unknown;
}
