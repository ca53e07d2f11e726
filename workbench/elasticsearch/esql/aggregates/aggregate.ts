import type { Bound, CallSite, Resolution } from '../bind/bound';
import type { Source } from '../position';
import type { EsqlType } from '../types';

/** The argument of an aggregate. */
export interface AggregateArgument {
  /** A single value, or a list where `many`. */
  readonly sql: string;
  readonly many: boolean;
  readonly type: EsqlType;
}

/** An aggregate of STATS. It reads every value of a multi-valued field and skips nulls. */
export interface AggregateDefinition {
  readonly name: string;
  readonly signature: string;
  /** What it gives when there is no value. */
  readonly ofNothing: string;
  /** `COUNT(*)` and `COUNT()` count rows: their argument is null. */
  readonly takesStar?: boolean;
  /** Constants that may follow the argument, such as a precision. */
  readonly moreArguments?: number;
  resolve(arg: Bound | null, source: Source): Resolution;
  /** The SQL aggregate; `filter` is empty or a FILTER clause. */
  sql(arg: AggregateArgument | null, filter: string, type: EsqlType): string;
  /** Makes the result of the SQL aggregate's, which stands in the column `raw`. */
  finish?(raw: string, site: CallSite): string;
}
