import { aggregateDefinition } from '../aggregates/aggregates';
import { ExpressionBinder } from '../bind/bind_expression';
import { partsOf, replaceParts } from '../bind/expression_parts';
import { Scope, type Column } from '../bind/scope';
import { expressionColumn } from '../compile/expression_sql';
import type { Plan } from '../compile/plan';
import type { AggregateField, Command, Expression, NamedExpression } from '../parser/tree';
import type { Source } from '../position';
import { AggregateCalls } from './aggregate_calls';

interface Group {
  readonly column: Column;
  /** The column of the key, a list where several values are possible. */
  readonly key: string;
  readonly many: boolean;
}

const groupOf = (plan: Plan, { name, expression }: NamedExpression): Group => {
  const bound = new ExpressionBinder(plan).bind(expression);
  if (bound.type === '_source') {
    plan.problems.push({
      position: bound.source.position,
      message: 'cannot group by on [_source] type for grouping [_source]',
    });
  }
  const key = expressionColumn(plan, bound);
  return {
    key,
    many: bound.many,
    column: { name, type: bound.type, many: false, alias: plan.nextAlias() },
  };
};

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

const complainOf = (plan: Plan, field: AggregateField, groups: readonly Group[]): boolean => {
  const complain = (source: Source, message: string): true => {
    plan.problems.push({ position: source.position, message });
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

/** Keys of one value each, and the condition under which a row is its document's first. */
interface Unnested {
  readonly keys: readonly string[];
  readonly isFirst: string | null;
}

/** One row for each value of a key; a document without a value keeps its row. */
const unnest = (plan: Plan, groups: readonly Group[]): Unnested => {
  const firsts: string[] = [];
  const keys = groups.map(({ key, many }) => {
    if (!many) return key;
    const [one, place] = [plan.nextAlias(), plan.nextAlias()];
    firsts.push(`${place} = 1`);
    const values = `CASE WHEN ${key} IS NULL THEN [NULL] ELSE list_distinct(${key}) END`;
    plan.add({ kind: 'unnest', list: plan.define(values), value: one, place });
    return one;
  });
  return { keys, isFirst: firsts.length === 0 ? null : firsts.join(' AND ') };
};

/**
 * Groups rows. Null is a group of its own, and a row with several values of a key counts in the
 * group of each. Aggregates come before keys.
 */
export const stats = (plan: Plan, command: Extract<Command, { kind: 'stats' }>): void => {
  const groups = command.groups.map((group) => groupOf(plan, group));
  const wrong = command.aggregates.map((field) => complainOf(plan, field, groups));
  const inner = new Scope([
    ...groups.flatMap(({ column, key, many }) =>
      plan.scope.find(column.name) ? [] : [{ ...column, alias: key, many }]
    ),
    ...plan.scope.columns,
  ]);
  plan.scope = inner;
  const calls = new AggregateCalls(plan);
  const fields = command.aggregates.map((field, index) => ({
    name: field.name,
    expression: wrong[index]
      ? field.expression
      : replaceParts(field.expression, (part) =>
          isAggregate(part) ? calls.add(part, field.where) : null
        ),
  }));
  if (plan.problems.length > 0) {
    plan.scope = new Scope([
      ...fields.map(({ name }) => ({ name, type: 'null' as const, many: false, alias: 'NULL' })),
      ...groups.map(({ column }) => column),
    ]);
    return;
  }
  const { keys, isFirst } = unnest(plan, groups);
  const documents = plan.nextAlias();
  const count = `count(*)${isFirst === null ? '' : ` FILTER (WHERE ${isFirst})`}`;
  plan.add({
    kind: 'group',
    keys: groups.map(({ column }, index) => ({ alias: column.alias, sql: keys[index] ?? 'NULL' })),
    results: [...calls.selected, { alias: documents, sql: count }],
  });
  plan.counted ??= documents;
  plan.sortKeys = [];
  plan.scope = new Scope([...calls.finish(), ...groups.map(({ column }) => column)]);
  const results = fields.map(({ name, expression }): Column => {
    const bound = new ExpressionBinder(plan).bind(expression);
    return { name, type: bound.type, many: bound.many, alias: expressionColumn(plan, bound) };
  });
  plan.scope = new Scope([]).with([...results, ...groups.map(({ column }) => column)]);
};
