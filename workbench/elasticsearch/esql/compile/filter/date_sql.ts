import type { EsqlType } from '../../types';
import { literalSql } from '../literal_sql';

/** A millisecond since the epoch as SQL; of date_nanos its first nanosecond, or its last. */
export const dateSql = (milliseconds: number, type: EsqlType, last: boolean): string => {
  if (type === 'datetime') return literalSql(milliseconds, type);
  const nanoseconds = BigInt(Math.trunc(milliseconds)) * 1_000_000n;
  return literalSql(last ? nanoseconds + 999_999n : nanoseconds, 'date_nanos');
};
