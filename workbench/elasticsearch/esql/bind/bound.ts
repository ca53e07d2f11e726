import type { Source } from '../position';
import type { LiteralValue, Option } from '../parser/tree';
import type { EsqlType } from '../types';

/** An expression whose names are looked up and whose types are known. */
export type Bound =
  | {
      readonly kind: 'literal';
      readonly type: EsqlType;
      readonly many: boolean;
      readonly value: LiteralValue;
      readonly source: Source;
    }
  | {
      readonly kind: 'column';
      readonly type: EsqlType;
      /** It may hold several values: a list in SQL. */
      readonly many: boolean;
      /** The SQL name of the column. */
      readonly alias: string;
      /** The field of an index that it is, unchanged. */
      readonly field?: string;
      readonly source: Source;
    }
  | {
      readonly kind: 'call';
      readonly type: EsqlType;
      readonly many: boolean;
      readonly definition: FunctionDefinition;
      readonly args: readonly Bound[];
      readonly source: Source;
    };

/** What a function needs to know about the query that it stands in. */
export interface QueryContext {
  /** The query's one `now()`. */
  readonly now: Date;
  readonly locale: string;
}

/** An argument and its SQL. */
export interface SqlArgument {
  readonly bound: Bound;
  /** A single value, or a list where `many`. */
  readonly sql: string;
  readonly many: boolean;
}

/** When an evaluation fails, what is told of it, and the value otherwise; all in SQL. */
export interface Failure {
  readonly when: string;
  readonly message: string;
  readonly value: string;
  /** A condition that failed, and is taken for false; without it the function failed. */
  readonly condition?: Source;
  /** Whether the value is a list. */
  readonly many?: boolean;
}

/** What a function is compiled with, beside its arguments. */
export interface CallSite {
  readonly context: QueryContext;
  readonly type: EsqlType;
  readonly source: Source;
  /** SQL that is used more than once is given a column of its own; returns what to write instead. */
  once(sql: string): string;
  /** `value`, or null and a warning with `message` (SQL of a text) where `when` is true. */
  failing(failure: Failure): string;
}

/**
 * How a function treats an argument of several values. `one`: it gives null and a warning. `each`:
 * the function of its first argument is taken of each value. `all`: the function reads the list.
 */
export type ValueRule = 'one' | 'each' | 'all';

/** What a function gives, or a sentence in Elasticsearch's words that says what is wrong. */
export type Resolution = { readonly type: EsqlType; readonly many?: boolean } | string;

/** A scalar function or operator. */
export interface FunctionDefinition {
  /** In lower case; operators by their sign. */
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Arguments and result, for the table of what is supported; absent for operators' relatives. */
  readonly signature: string;
  /** What is to be known of it beside, in one line, for the same table. */
  readonly note?: string;
  readonly values: ValueRule;
  /** Whether it makes groups, and stands behind the BY of STATS only. */
  readonly isGrouping?: boolean;
  /** What it gives for null, in a few words. */
  readonly nulls: string;
  /** The function with the options of a call, or Elasticsearch's sentence of what is wrong with them. */
  withOptions?(options: readonly Option[], source: Source): FunctionDefinition | string;
  resolve(args: readonly Bound[], source: Source, context: QueryContext): Resolution;
  /** The SQL of the result. */
  sql(args: readonly SqlArgument[], site: CallSite): string;
  /** Its arguments are compiled by itself, since not all of them are always evaluated. */
  lazy?(
    args: readonly Bound[],
    compile: (arg: Bound, onlyWhen: string | null) => SqlArgument,
    site: CallSite
  ): string;
}
