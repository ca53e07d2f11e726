import type { Bound, CallSite, Resolution } from '../bind/bound';
import type { Expression, LiteralValue } from '../parser/tree';
import type { Source } from '../position';
import type { EsqlType } from '../types';

/** An argument of an aggregate. */
export interface AggregateArgument {
  /** A single value, or a list where `many`. */
  readonly sql: string;
  readonly many: boolean;
  readonly type: EsqlType;
  /** The value of a constant; absent for anything else. */
  readonly constant?: LiteralValue;
}

/** An aggregate of STATS. It reads every value of a multi-valued field and skips nulls. */
export interface AggregateDefinition {
  /** In lower case. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly signature: string;
  /** What it gives when there is no value. */
  readonly ofNothing: string;
  /** What is to be known of it beside, in one line. */
  readonly note?: string;
  /** `COUNT(*)` and `COUNT()` count rows: they have no argument. */
  readonly takesStar?: boolean;
  resolve(args: readonly Bound[], source: Source): Resolution;
  /** The SQL aggregate; `filter` is empty or a FILTER clause. */
  sql(args: readonly AggregateArgument[], filter: string, type: EsqlType): string;
  /** Makes the result of the SQL aggregate's, which stands in the column `raw`. */
  finish?(raw: string, site: CallSite): string;
  /** An expression of other aggregates that stands for it. */
  surrogate?(args: readonly Expression[], source: Source): Expression;
}

/** Those of the rows of a FILTER in which a value is not null. */
export const notNull = (sql: string, filter: string): string =>
  filter === ''
    ? ` FILTER (WHERE ${sql} IS NOT NULL)`
    : filter.replace(/\)$/, ` AND ${sql} IS NOT NULL)`);

/** SQL of all values of an argument as one list without nulls; null where there is no row with one. */
export const allValues = ({ sql, many }: AggregateArgument, filter: string): string =>
  many ? `flatten(list(${sql})${notNull(sql, filter)})` : `list(${sql})${notNull(sql, filter)}`;
