import { aggregateDefinition } from '../aggregates/aggregates';
import { ExpressionBinder } from '../bind/bind_expression';
import type { Bound } from '../bind/bound';
import { Scope, type Column } from '../bind/scope';
import { expressionSql, type Failure } from '../compile/expression_sql';
import type { Plan } from '../compile/plan';
import type { AggregateField, Command, NamedExpression } from '../parser/tree';

interface Prepared {
  column: Column;
  sql: string;
}

/** A column that is worked out before the rows are grouped. */
const prepare = (plan: Plan, bound: Bound, sql: string, prepared: Prepared[]): string => {
  const column: Column = { name: '', type: bound.type, many: bound.many, alias: plan.nextAlias() };
  prepared.push({ column, sql });
  return column.alias;
};

const aggregateSql = (
  plan: Plan,
  field: AggregateField,
  prepared: Prepared[],
  failures: Failure[]
): { column: Column; sql: string } | null => {
  const { expression, source } = field;
  const complain = (message: string): null => {
    plan.problems.push({ position: source.position, message });
    return null;
  };
  if (expression.kind !== 'call') {
    return complain(`[${source.text}] is not an aggregate function of this engine`);
  }
  const definition = aggregateDefinition(expression.name);
  if (!definition) {
    return complain(
      `expected an aggregate function but found [${expression.source.text}]; functions of aggregates are not supported by this engine`
    );
  }
  const binder = new ExpressionBinder(plan.scope, plan.problems);
  const [argument, ...others] = expression.args;
  // A precision, which only says how exact an estimate must be, has no effect on an exact count.
  if (others.length > (definition.name === 'count_distinct' ? 1 : 0)) {
    return complain(`error building [${expression.name}]: too many arguments`);
  }
  const isStar = argument === undefined || argument.kind === 'star';
  if (isStar && definition.takesStar !== true) {
    return complain(`error building [${expression.name}]: expects one argument`);
  }
  const condition = field.where === null ? null : binder.bind(field.where);
  const bound = isStar ? null : binder.bind(argument);
  const resolved = definition.resolve(bound, expression.source);
  if (typeof resolved === 'string') return complain(resolved);
  const conditionSql = condition === null ? null : expressionSql(condition, plan.context, failures);
  const filtered = (sql: string): string =>
    conditionSql === null ? sql : `CASE WHEN ${conditionSql} THEN ${sql} END`;
  const value =
    bound === null
      ? conditionSql === null || condition === null
        ? null
        : prepare(plan, condition, filtered('TRUE'), prepared)
      : prepare(plan, bound, filtered(expressionSql(bound, plan.context, failures)), prepared);
  const { type, many = false } = resolved;
  return {
    column: { name: field.name, type, many, alias: plan.nextAlias() },
    sql: definition.sql(value, bound?.many ?? false, type),
  };
};

const groupColumn = (
  plan: Plan,
  group: NamedExpression,
  prepared: Prepared[],
  failures: Failure[]
): { key: string; many: boolean; column: Column } => {
  const bound = new ExpressionBinder(plan.scope, plan.problems).bind(group.expression);
  const key = prepare(plan, bound, expressionSql(bound, plan.context, failures), prepared);
  const column = { name: group.name, type: bound.type, many: false, alias: plan.nextAlias() };
  return { key, many: bound.many, column };
};

/**
 * Groups rows. Null is a group of its own, and a row with several values of a key counts in the
 * group of each. Aggregates come before keys.
 */
export const stats = (plan: Plan, command: Extract<Command, { kind: 'stats' }>): void => {
  const prepared: Prepared[] = [];
  const failures: Failure[] = [];
  const groups = command.groups.map((group) => groupColumn(plan, group, prepared, failures));
  const aggregates = command.aggregates.flatMap((field) => {
    const aggregate = aggregateSql(plan, field, prepared, failures);
    return aggregate ? [aggregate] : [];
  });
  if (plan.problems.length > 0) return;
  plan.extend(prepared, failures, plan.scope);
  for (const group of groups.filter(({ many }) => many)) {
    // A list without a value would lose its row.
    plan.step(
      `SELECT * REPLACE (unnest(CASE WHEN ${group.key} IS NULL THEN [NULL] ELSE ${group.key} END) AS ${group.key}) FROM ${plan.current}`
    );
  }
  const selected = [
    ...aggregates.map(({ sql, column }) => `${sql} AS ${column.alias}`),
    ...groups.map(({ key, column }) => `${key} AS ${column.alias}`),
  ];
  const by = groups.map(({ key }) => key);
  plan.step(
    aggregates.length === 0
      ? `SELECT DISTINCT ${selected.join(', ')} FROM ${plan.current}`
      : `SELECT ${selected.join(', ')} FROM ${plan.current}${by.length === 0 ? '' : ` GROUP BY ${by.join(', ')}`}`
  );
  plan.sortKeys = [];
  plan.scope = new Scope([]).with([
    ...aggregates.map(({ column }) => column),
    ...groups.map(({ column }) => column),
  ]);
};
