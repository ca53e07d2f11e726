import type { EsqlType } from '../types';
import { ipOrder } from './ip_order';
import { versionOrder } from './version_order';

/** Whether values of a type do not sort as their SQL values do. */
export const hasOwnOrder = (type: EsqlType): boolean => type === 'ip' || type === 'version';

/** SQL of what sorts as a value of the type does, or of a list of such where `many`. */
export const valueOrder = (type: EsqlType, sql: string, many: boolean): string => {
  if (type === 'ip') return ipOrder(sql, many);
  return type === 'version' ? versionOrder(sql, many) : sql;
};
