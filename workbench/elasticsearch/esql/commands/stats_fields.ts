import { ExpressionBinder } from '../bind/bind_expression';
import { replaceParts } from '../bind/expression_parts';
import { Scope, type Column } from '../bind/scope';
import { expressionColumn } from '../compile/expression_sql';
import type { Plan } from '../compile/plan';
import type { AggregateField, Expression, NamedExpression } from '../parser/tree';
import type { Source } from '../position';
import { AggregateCalls } from './aggregate_calls';
import type { Group } from './stats_groups';
import { isAggregate, isGrouping, looseColumns, misusesOfField } from './stats_rules';

/** Tells of what is wrong with a field; returns whether anything is. */
const isMisused = (
  plan: Plan,
  field: AggregateField,
  groups: readonly NamedExpression[]
): boolean => {
  const before = plan.problems.length;
  const binder = new ExpressionBinder(plan);
  for (const column of looseColumns(field.expression)) binder.bind(column);
  if (plan.problems.length > before) return true;
  const misuses = misusesOfField(field, groups);
  for (const { source, message } of misuses) plan.misuse(source, message);
  return misuses.length > 0;
};

/** The same expression with columns in place of functions that are keys. */
const withKeys = (expression: Expression, groups: readonly NamedExpression[]): Expression =>
  replaceParts(expression, (part) => {
    const key = isGrouping(part)
      ? groups.find((group) => group.expression.source.text === part.source.text)
      : undefined;
    return key ? { kind: 'column', name: key.name, source: part.source } : null;
  });

/** The aggregates of a command, and the fields with columns in their place. */
export interface StatsFields {
  readonly calls: AggregateCalls;
  readonly fields: ReadonlyArray<{ readonly name: string; readonly expression: Expression }>;
}

/** Looks up the aggregates of fields over the rows before the grouping; keys are columns there. */
export const statsFields = (
  plan: Plan,
  aggregates: readonly AggregateField[],
  groups: readonly Group[],
  keys: readonly NamedExpression[]
): StatsFields => {
  plan.scope = new Scope([
    ...groups.flatMap(({ column, key, many }) =>
      plan.scope.find(column.name) ? [] : [{ ...column, alias: key, many }]
    ),
    ...plan.scope.columns,
  ]);
  const calls = new AggregateCalls(plan);
  const fields = aggregates.map((field) => {
    const { name, expression, where } = field;
    if (isMisused(plan, field, keys)) return { name, expression };
    const condition = where && withKeys(where, keys);
    return {
      name,
      expression: replaceParts(withKeys(expression, keys), (part) =>
        isAggregate(part) ? calls.add(part, condition) : null
      ),
    };
  });
  return { calls, fields };
};

/** The columns of fields, over the rows of the grouping. */
export const fieldColumns = (
  plan: Plan,
  { calls, fields }: StatsFields,
  groups: readonly Group[]
): Column[] => {
  plan.scope = new Scope([...calls.finish(), ...groups.map(({ column }) => column)]);
  return fields.map(({ name, expression }): Column => {
    const bound = new ExpressionBinder(plan).bind(expression);
    return { name, type: bound.type, many: bound.many, alias: expressionColumn(plan, bound) };
  });
};

/** What is known of the columns when something is wrong with the aggregates. */
export const unknownColumns = (
  { fields }: StatsFields,
  groups: readonly Group[]
): readonly Column[] => [
  ...fields.map(({ name }) => ({ name, type: 'null' as const, many: false, alias: 'NULL' })),
  ...groups.map(({ column }) => column),
];

/** Warns of each field or key whose name a later one takes. */
export const warnOfShadowed = (
  plan: Plan,
  aggregates: readonly AggregateField[],
  groups: readonly NamedExpression[]
): void => {
  const last = new Map<string, Source>();
  for (const { name, source } of [...aggregates, ...groups].reverse()) {
    const later = last.get(name);
    if (!later) {
      last.set(name, source);
      continue;
    }
    const [own, other] = [source.position, later.position];
    plan.warnings.push(
      `Line ${own.line}:${own.column}: Field '${name}' shadowed by field at line ${other.line}:${other.column}`
    );
  }
};
