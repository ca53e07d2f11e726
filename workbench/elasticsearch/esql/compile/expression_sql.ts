import type { Bound, QueryContext, SqlArgument } from '../bind/bound';
import type { Source } from '../position';
import { literalSql } from './literal_sql';

/** SQL that gives the Java message of a failed evaluation, and the expression that it belongs to. */
export interface Failure {
  readonly source: Source;
  readonly sql: string;
}

const MULTI_VALUE =
  "'java.lang.IllegalArgumentException: single-value function encountered multi-value'";

/** The one value of a list; null when it holds several. */
const singleOf = (sql: string): string => `CASE WHEN len(${sql}) = 1 THEN ${sql}[1] END`;

/** The SQL of an expression. Where it can fail, the failures are added to `failures`. */
export const expressionSql = (
  bound: Bound,
  context: QueryContext,
  failures: Failure[] = []
): string => {
  if (bound.kind === 'literal') return literalSql(bound.value, bound.type);
  if (bound.kind === 'column') return bound.alias;
  const { definition, source, type } = bound;
  const args: SqlArgument[] = bound.args.map((arg) => {
    const raw = expressionSql(arg, context, failures);
    return { bound: arg, raw, single: arg.many ? singleOf(raw) : raw };
  });
  if (definition.readsMany !== true) {
    for (const { raw, bound: arg } of args) {
      if (arg.many) {
        failures.push({ source, sql: `CASE WHEN len(${raw}) > 1 THEN ${MULTI_VALUE} END` });
      }
    }
  }
  const failure = definition.failure?.(args, context, type);
  if (failure !== undefined) failures.push({ source, sql: failure });
  return `(${definition.sql(args, context, type)})`;
};
