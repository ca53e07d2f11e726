import { aggregateDefinition } from '../aggregates/aggregates';
import { ExpressionBinder } from '../bind/bind_expression';
import { partsOf, replaceParts } from '../bind/expression_parts';
import { Scope, type Column } from '../bind/scope';
import { expressionColumn } from '../compile/expression_sql';
import type { Plan } from '../compile/plan';
import type { AggregateField, Expression, NamedExpression } from '../parser/tree';
import type { Source } from '../position';
import { AggregateCalls } from './aggregate_calls';
import type { Group } from './stats_groups';

const isAggregate = (expression: Expression): boolean =>
  expression.kind === 'call' && aggregateDefinition(expression.name) !== undefined;

const holdsAggregate = (expression: Expression): boolean =>
  isAggregate(expression) || partsOf(expression).some(holdsAggregate);

/** Columns that are neither keys nor inside an aggregate. */
const looseColumns = (expression: Expression, keys: ReadonlySet<string>): Source[] => {
  if (isAggregate(expression)) return [];
  if (expression.kind === 'column') return keys.has(expression.name) ? [] : [expression.source];
  return partsOf(expression).flatMap((part) => looseColumns(part, keys));
};

/** Complains of a field that is no aggregate of the groups; returns whether it did. */
const complainOf = (plan: Plan, field: AggregateField, groups: readonly Group[]): boolean => {
  const complain = (source: Source, message: string): true => {
    plan.problem(source, message);
    return true;
  };
  const { expression } = field;
  const keys = new Set(groups.map(({ column }) => column.name));
  if (!holdsAggregate(expression)) {
    return expression.kind === 'column' && keys.has(expression.name)
      ? complain(
          expression.source,
          `grouping key [${expression.name}] already specified in the STATS BY clause`
        )
      : complain(
          expression.source,
          `expected an aggregate function but found [${expression.source.text}]`
        );
  }
  const [loose] = looseColumns(expression, keys);
  if (loose === undefined) return false;
  return complain(
    loose,
    `column [${loose.text}] must appear in the STATS BY clause or be used in an aggregate function`
  );
};

/** The aggregates of a command, and the fields with columns in their place. */
export interface StatsFields {
  readonly calls: AggregateCalls;
  readonly fields: ReadonlyArray<{ readonly name: string; readonly expression: Expression }>;
}

/** Looks up the aggregates of fields over the rows before the grouping; keys are columns there. */
export const statsFields = (
  plan: Plan,
  aggregates: readonly AggregateField[],
  groups: readonly Group[]
): StatsFields => {
  const wrong = aggregates.map((field) => complainOf(plan, field, groups));
  plan.scope = new Scope([
    ...groups.flatMap(({ column, key, many }) =>
      plan.scope.find(column.name) ? [] : [{ ...column, alias: key, many }]
    ),
    ...plan.scope.columns,
  ]);
  const calls = new AggregateCalls(plan);
  const fields = aggregates.map((field, index) => ({
    name: field.name,
    expression: wrong[index]
      ? field.expression
      : replaceParts(field.expression, (part) =>
          isAggregate(part) ? calls.add(part, field.where) : null
        ),
  }));
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
