import type { Bound, CallSite, Failure, SqlArgument } from '../bind/bound';
import type { Source } from '../position';
import { sqlType, type EsqlType } from '../types';
import { literalSql } from './literal_sql';
import type { Plan } from './plan';

const MULTI_VALUE =
  "'java.lang.IllegalArgumentException: single-value function encountered multi-value'";

const NAME_OR_CONSTANT = /^(?:c\d+|v|NULL::\w+|TRUE|FALSE|\d+::\w+|\(-\d+\)::\w+|'[^']{0,40}')$/;

/** Sums and differences of names and numbers, which DuckDB works out once though written twice. */
const SHORT_SUM = /^[\w():+\- ]{1,60}$/;
const CALL = /\w\(/;

/** SQL that is short enough to be written twice. */
const isAtom = (sql: string): boolean =>
  NAME_OR_CONSTANT.test(sql) || (SHORT_SUM.test(sql) && !CALL.test(sql) && !sql.includes('CASE'));

const isNull = (bound: Bound): boolean =>
  bound.type === 'null' || (bound.kind === 'literal' && bound.value === null);

/** The SQL of expressions over the rows of a plan's current step. */
export class ExpressionSql {
  /** SQL conditions under which the expression at hand is evaluated at all. */
  #conditions: readonly string[] = [];
  /** Inside a lambda no column can be made. */
  #isInLambda = false;

  constructor(private readonly plan: Plan) {}

  of(bound: Bound): string {
    if (bound.kind === 'literal') return literalSql(bound.value, bound.type);
    if (bound.kind === 'column') return bound.alias;
    const { definition, args, source, type } = bound;
    // As Elasticsearch does, nothing of it is worked out then.
    if (definition.values !== 'all' && args.some(isNull))
      return `NULL::${sqlType(type, bound.many)}`;
    const site = this.site(source, type);
    if (definition.lazy) {
      return definition.lazy(args, (arg, when) => this.#argument(arg, when), site);
    }
    const compiled = args.map((arg) => this.#argument(arg, null));
    const [first, ...others] = compiled;
    if (definition.values === 'each' && first?.many === true) {
      const rest = others.map((arg) => this.#single(arg, source));
      return this.#each(first, (value) => definition.sql([value, ...rest], site), type);
    }
    return definition.sql(
      definition.values === 'all' ? compiled : compiled.map((arg) => this.#single(arg, source)),
      site
    );
  }

  #argument(bound: Bound, onlyWhen: string | null): SqlArgument {
    if (onlyWhen === null) return { bound, sql: this.of(bound), many: bound.many };
    const before = this.#conditions;
    this.#conditions = [...before, onlyWhen];
    const sql = this.of(bound);
    this.#conditions = before;
    return { bound, sql, many: bound.many };
  }

  /** The one value of an argument; several give null and a warning. */
  #single(arg: SqlArgument, source: Source): SqlArgument {
    if (!arg.many) return arg;
    const list = this.#once(arg.sql);
    const sql = this.#failing(source, arg.bound.type, {
      when: `len(${list}) > 1`,
      message: MULTI_VALUE,
      value: `${list}[1]`,
    });
    return { ...arg, sql, many: false };
  }

  #each(list: SqlArgument, each: (value: SqlArgument) => string, type: EsqlType): string {
    const outer = this.#isInLambda;
    this.#isInLambda = true;
    const value = each({ ...list, sql: 'v', many: false });
    this.#isInLambda = outer;
    const values = `list_filter(list_transform(${list.sql}, lambda v: ${value}), lambda v: v IS NOT NULL)`;
    return this.#once(`nullif(${values}, []::${sqlType(type, true)})`);
  }

  site(source: Source, type: EsqlType): CallSite {
    return {
      context: this.plan.context,
      source,
      type,
      once: (sql) => this.#once(sql),
      failing: (failure) => this.#failing(source, type, failure),
    };
  }

  /** The name of a column that holds it. */
  column(sql: string): string {
    if (/^c\d+$/.test(sql)) return sql;
    return this.plan.define(sql);
  }

  #once(sql: string): string {
    if (isAtom(sql)) return NAME_OR_CONSTANT.test(sql) ? sql : `(${sql})`;
    if (this.#isInLambda) return `(${sql})`;
    return this.column(sql);
  }

  #failing(
    source: Source,
    type: EsqlType,
    { when, message, value, condition, many = false }: Failure
  ): string {
    const conditions = this.#conditions;
    const reported =
      conditions.length === 0
        ? message
        : `CASE WHEN ${conditions.map((condition) => `(${condition})`).join(' AND ')} THEN ${message} END`;
    const failure = condition
      ? this.plan.failures.sql(condition, reported, 'false')
      : this.plan.failures.sql(source, reported);
    const report = `CAST(${failure} AS ${condition ? 'BOOLEAN' : sqlType(type, many)})`;
    return this.#once(`CASE WHEN ${when} THEN ${report} ELSE ${value} END`);
  }
}

/** The SQL of an expression; what it needs beside is added to the plan as steps. */
export const expressionSql = (plan: Plan, bound: Bound): string =>
  new ExpressionSql(plan).of(bound);

/** The SQL of an expression as a column of its own. */
export const expressionColumn = (plan: Plan, bound: Bound): string => {
  const expressions = new ExpressionSql(plan);
  return expressions.column(expressions.of(bound));
};
