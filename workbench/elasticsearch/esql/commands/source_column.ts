import type { StoredIndex } from '../../storage/storage';
import type { Column } from '../bind/scope';

/** A column of the source, and its SQL over the table of an index. */
export interface SourceColumn {
  readonly column: Column;
  readonly sql: (index: StoredIndex) => string;
}
