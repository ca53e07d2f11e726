import type { AggregateArgument, AggregateDefinition } from '../aggregates/aggregate';
import { aggregateDefinition } from '../aggregates/aggregates';
import { ExpressionBinder } from '../bind/bind_expression';
import { replaceParts } from '../bind/expression_parts';
import type { Column } from '../bind/scope';
import { ExpressionSql, expressionColumn } from '../compile/expression_sql';
import { parsingError } from '../errors';
import { isWrongCount } from '../functions/types_fit';
import { truthSql } from '../compile/truth_sql';
import type { Plan } from '../compile/plan';
import type { AddedColumn } from '../compile/step';
import type { Expression } from '../parser/tree';
import type { Source } from '../position';
import { boundCondition } from './condition';
import type { EsqlType } from '../types';

interface Call {
  readonly definition: AggregateDefinition;
  readonly source: Source;
  readonly type: EsqlType;
  readonly many: boolean;
  /** The column of the SQL aggregate's result. */
  readonly raw: string;
  readonly sql: string;
  /** The name under which the expression around it finds it. */
  readonly name: string;
}

/** The aggregates of one STATS: their arguments are worked out before the grouping. */
export class AggregateCalls {
  readonly #calls: Call[] = [];

  constructor(private readonly plan: Plan) {}

  /** The aggregates for the SELECT that groups. */
  get selected(): AddedColumn[] {
    return this.#calls.map(({ sql, raw }) => ({ alias: raw, sql }));
  }

  /** Adds a call of an aggregate; returns the column that stands for its result. */
  add(call: Expression, where: Expression | null): Expression {
    const { source } = call;
    const problem = (message: string): Expression => {
      this.plan.problem(source, message);
      return call;
    };
    const definition = call.kind === 'call' ? aggregateDefinition(call.name) : undefined;
    if (!definition || call.kind !== 'call') return problem(`no aggregate [${source.text}]`);
    const isStar = call.args.some(({ kind }) => kind === 'star');
    if (isStar && definition.takesStar !== true) {
      throw parsingError(
        source.position,
        `error building [${definition.name}]: expects exactly one argument`
      );
    }
    const filter = this.#filter(where);
    const before = this.plan.problems.length;
    const binder = new ExpressionBinder(this.plan);
    const args = isStar ? [] : call.args.map((arg) => binder.bind(arg));
    if (this.plan.problems.length > before) return call;
    const resolved = definition.resolve(args, source);
    if (typeof resolved === 'string') {
      if (isWrongCount(resolved)) throw parsingError(source.position, resolved);
      return problem(resolved);
    }
    if (definition.surrogate) {
      return replaceParts(definition.surrogate(call.args, source), (part) =>
        part.kind === 'call' && aggregateDefinition(part.name) ? this.add(part, where) : null
      );
    }
    const { type, many = false } = resolved;
    const values = args.map((bound): AggregateArgument => ({
      sql: expressionColumn(this.plan, bound),
      many: bound.many,
      type: bound.type,
      ...(bound.kind === 'literal' ? { constant: bound.value } : {}),
    }));
    const name = `$$${this.#calls.length}`;
    this.#calls.push({
      definition,
      source,
      type,
      many,
      raw: this.plan.nextAlias(),
      sql: definition.sql(values, filter, type),
      name,
    });
    return { kind: 'column', name, source };
  }

  /** The results as columns, after the grouping. */
  finish(): Column[] {
    const expressions = new ExpressionSql(this.plan);
    return this.#calls.map(({ definition, source, type, many, raw, name }) => {
      const sql = definition.finish?.(raw, expressions.site(source, type)) ?? raw;
      return { name, type, many, alias: expressions.column(sql) };
    });
  }

  #filter(where: Expression | null): string {
    if (where === null) return '';
    const bound = boundCondition(this.plan, where);
    const sql = expressionColumn(this.plan, bound);
    return ` FILTER (WHERE ${truthSql({ sql, many: bound.many })})`;
  }
}
