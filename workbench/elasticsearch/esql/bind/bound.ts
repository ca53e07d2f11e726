import type { Source } from '../position';
import type { LiteralValue } from '../parser/tree';
import type { EsqlType } from '../types';

/** An expression whose names are looked up and whose types are known. */
export type Bound =
  | {
      readonly kind: 'literal';
      readonly type: EsqlType;
      readonly many: false;
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

/** The SQL of an argument; `single` is null where the argument holds several values. */
export interface SqlArgument {
  readonly bound: Bound;
  /** As stored: a list where `bound.many`. */
  readonly raw: string;
  readonly single: string;
}

/**
 * A scalar function or operator. `resolve` gives the type of the result, or a sentence that says
 * what is wrong with the arguments; it follows Elasticsearch's wording.
 */
export interface FunctionDefinition {
  readonly name: string;
  /** It reads several values itself, as the MV_ functions do; others give null for them. */
  readonly readsMany?: boolean;
  resolve(args: readonly Bound[], source: Source): { type: EsqlType; many?: boolean } | string;
  /** The SQL of the result, null where an argument is null unless the function says otherwise. */
  sql(args: readonly SqlArgument[], context: QueryContext, type: EsqlType): string;
  /** SQL of the Java message of a failed evaluation, null where there was none. */
  failure?(args: readonly SqlArgument[], context: QueryContext, type: EsqlType): string;
}
