import type { Bound } from '../bind/bound';
import type { Source } from '../position';
import type { EsqlType } from '../types';

/** An aggregate of STATS. It reads every value of a multi-valued field and skips nulls. */
export interface AggregateDefinition {
  readonly name: string;
  /** `COUNT(*)` and `COUNT()` count rows. */
  readonly takesStar?: boolean;
  resolve(arg: Bound | null, source: Source): { type: EsqlType; many?: boolean } | string;
  /** The SQL aggregate. `value` is null for a star; it is a list where `many`. */
  sql(value: string | null, many: boolean, type: EsqlType): string;
}
