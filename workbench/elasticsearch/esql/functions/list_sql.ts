import type { SqlArgument } from '../bind/bound';
import { sqlType, type EsqlType } from '../types';

/** An argument as a list of values of a type; null stays null. */
export const listSql = ({ sql, many }: SqlArgument, type: EsqlType): string => {
  const list = many ? sql : `CASE WHEN ${sql} IS NOT NULL THEN [${sql}] END`;
  return `CAST(${list} AS ${sqlType(type, true)})`;
};
