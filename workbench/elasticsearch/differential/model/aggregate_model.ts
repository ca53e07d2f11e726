import type { Parameter } from './function_model';
import type { Type, Value } from './value';

/** One group of an aggregate: the values of its argument, row by row. */
export interface Gathering {
  readonly rows: readonly Value[];
  /** The same of each further argument. */
  readonly others: ReadonlyArray<readonly Value[]>;
  readonly type: Type;
  readonly argumentType: Type;
  readonly otherTypes: readonly Type[];
  /** Null, and a warning of that failure. */
  fail(message: string): Value;
  /** A warning that may be given here or not. */
  mayFail(message: string): void;
}

/** An aggregate of STATS: what it takes (null: rows) and what it gives. */
export interface AggregateModel {
  readonly name: string;
  readonly forms: ReadonlyArray<{
    takes: Type | null;
    /** What stands behind the first argument. */
    others?: readonly Parameter[];
    gives: Type;
    /** The arguments are columns: a constant among them is refused, or means something else. */
    ofColumns?: true;
  }>;
  /** Whether the order of several values is told in the result. */
  readonly order: 'told' | 'untold';
  /** Something is worked out of each row before they are gathered, of those that WHERE leaves out too. */
  readonly worksOutRows?: true;
  gather(gathering: Gathering): Value;
}

/** A query whose answer Elasticsearch does not tell beforehand, so that nothing can be compared. */
export class Unspecified extends Error {}
