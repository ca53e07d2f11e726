import type { StoredIndex } from '../../storage/storage';
import type { Bound } from '../bind/bound';
import type { Scalar } from '../parser/tree';
import type { Source } from '../position';

/** What an option's value is. */
export type OptionKind = 'boolean' | 'integer' | 'float' | 'keyword';

/** The options of a call by their names. */
export type Options = ReadonlyMap<string, Scalar>;

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
  /** What each of its options must be; `null` where this engine has none of that name. */
  readonly options: Readonly<Record<string, OptionKind | null>>;
  /** The query for an index, or what is wrong with the arguments. */
  query(
    args: readonly Bound[],
    source: Source,
    options: Options
  ): ((index: StoredIndex) => unknown) | WrongCall;
}
