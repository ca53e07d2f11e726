import type { Bound, FunctionDefinition } from '../bind/bound';
import { truthSql } from '../compile/truth_sql';
import { sqlType } from '../types';
import { listSql } from './list_sql';
import { commonType, isTruth, mixedTypes, wrongCount, wrongType } from './types_fit';

const SEVERAL = "'java.lang.IllegalArgumentException: CASE expects a single-valued boolean'";

const isCondition = (index: number, count: number): boolean => index % 2 === 0 && index < count - 1;

const valuesOf = (args: readonly Bound[]): Bound[] =>
  args.filter((_, index) => !isCondition(index, args.length));

/** The value behind the first condition that is true; only that one is evaluated. */
export const caseOf: FunctionDefinition = {
  name: 'case',
  signature: 'boolean, value, ..., value of one type → that type',
  values: 'all',
  nulls:
    'a condition that is null, or of several values with a warning, is not true; null without a true one and without a last value',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2, Infinity);
    if (count !== null) return count;
    const wrong = args.findIndex((arg, index) => isCondition(index, args.length) && !isTruth(arg));
    if (wrong >= 0) return wrongType(source, args, wrong, 'boolean');
    const values = valuesOf(args);
    return (
      mixedTypes(source, values, args) ?? {
        type: commonType(values) ?? 'null',
        many: values.some(({ many }) => many),
      }
    );
  },
  sql: () => 'NULL',
  lazy: (args, compile, { type, once, failing }) => {
    const many = valuesOf(args).some((arg) => arg.many);
    const before: string[] = [];
    const valueOf = (arg: Bound, conditions: readonly string[]): string => {
      const compiled = compile(arg, conditions.length === 0 ? null : conditions.join(' AND '));
      return once(many ? listSql(compiled, type) : `CAST(${compiled.sql} AS ${sqlType(type)})`);
    };
    const branches: string[] = [];
    args.forEach((arg, index) => {
      if (!isCondition(index, args.length)) return;
      const compiled = compile(arg, before.length === 0 ? null : before.join(' AND '));
      const truth = truthSql(compiled);
      const single = compiled.many
        ? failing({
            when: [`len(${compiled.sql}) > 1`, ...before].join(' AND '),
            message: SEVERAL,
            value: truth,
            condition: arg.source,
          })
        : truth;
      const condition = once(`COALESCE(${single}, FALSE)`);
      const value = args[index + 1];
      if (value) branches.push(`WHEN ${condition} THEN ${valueOf(value, [...before, condition])}`);
      before.push(`NOT ${condition}`);
    });
    const last = args.at(-1);
    const otherwise = args.length % 2 === 1 && last ? valueOf(last, before) : 'NULL';
    return `CASE ${branches.join(' ')} ELSE ${otherwise} END`;
  },
};
