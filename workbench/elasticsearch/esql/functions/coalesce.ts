import type { FunctionDefinition } from '../bind/bound';
import { sqlType } from '../types';
import { listSql } from './list_sql';
import { commonType, mixedTypes, wrongCount } from './types_fit';

/** The first argument that is not null; those behind it are not evaluated. */
export const coalesce: FunctionDefinition = {
  name: 'coalesce',
  signature: 'value, ... of one type → that type',
  values: 'all',
  nulls: 'null when all are null',
  resolve: (args, source) =>
    wrongCount(source, args, 1, Infinity) ??
    mixedTypes(source, args, args) ?? {
      type: commonType(args) ?? 'null',
      many: args.some(({ many }) => many),
    },
  sql: () => 'NULL',
  lazy: (args, compile, { type, once }) => {
    const many = args.some((arg) => arg.many);
    const before: string[] = [];
    const values = args.map((arg) => {
      const compiled = compile(arg, before.length === 0 ? null : before.join(' AND '));
      const value = once(
        many ? listSql(compiled, type) : `CAST(${compiled.sql} AS ${sqlType(type)})`
      );
      before.push(`${value} IS NULL`);
      return value;
    });
    return `COALESCE(${values.join(', ')})`;
  },
};
