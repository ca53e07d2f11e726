import type { StoredIndex } from '../../storage/storage';
import type { Bound } from '../bind/bound';
import type { Source } from '../position';

/** What is wrong with a call, and the part of it. */
export interface WrongCall {
  readonly source: Source;
  readonly message: string;
}

/** A function that asks documents, not columns: it becomes a filter of the Query DSL on each index. */
export interface FullTextFunction {
  /** In lower case. */
  readonly name: string;
  readonly signature: string;
  /** Whether it may stand behind a command of that kind. */
  mayFollow(command: string): boolean;
  /** The query for an index, or what is wrong with the arguments. */
  query(args: readonly Bound[], source: Source): ((index: StoredIndex) => unknown) | WrongCall;
}
