import { conditionOf, evaluate, isTrue, type Row } from './evaluate';
import { Unspecified } from './aggregate_model';
import { Failures } from './failures';
import { withColumns, type ModelColumn, type Relation } from './relation';
import { expressionName } from './print';
import type { Aggregate, Command, NamedExpression } from './tree';
import { distinct, NULL, type Type, type Value } from './value';

interface Member {
  readonly key: readonly Value[];
  readonly row: Row;
}

const keyText = (key: readonly Value[]): string =>
  JSON.stringify(key.map((value) => value.map((scalar) => `${typeof scalar}${String(scalar)}`)));

/** One value of each list, in every way. */
const combinations = (lists: ReadonlyArray<readonly Value[]>): Value[][] =>
  lists.reduce<Value[][]>(
    (before, values) => before.flatMap((some) => values.map((value) => [...some, value])),
    [[]]
  );

/** A row counts in the group of each value of a key; null is a group of its own. */
const membersOf = (
  rows: readonly Row[],
  groups: readonly NamedExpression[],
  failures: Failures
): Member[] =>
  rows.flatMap((row) => {
    const lists = groups.map(({ expression }) => {
      const value = evaluate(expression, row, failures);
      return value.length === 0
        ? [NULL]
        : distinct(value, expression.type).map((scalar): Value => [scalar]);
    });
    return combinations(lists).map((key) => ({ key, row }));
  });

const gathered = (aggregate: Aggregate, rows: readonly Row[], failures: Failures): Value => {
  const { model, argument, others, where, type } = aggregate;
  const meant = rows.filter((row) => where === null || isTrue(conditionOf(where, row, failures)));
  // The argument may be worked out for the other rows too.
  failures.possibly(() => {
    for (const row of rows) {
      for (const arg of argument ? [argument, ...others] : []) evaluate(arg, row, failures);
    }
  });
  const argumentType: Type = argument?.type ?? 'null';
  const gatheredOf = (some: readonly Row[]): Value =>
    model.gather({
      rows: some.map((row) => (argument ? evaluate(argument, row, failures) : [true])),
      others: others.map((other) => some.map((row) => evaluate(other, row, failures))),
      type,
      argumentType,
      otherTypes: others.map((other) => other.type),
      fail: (message) => {
        failures.add(aggregate, message);
        return NULL;
      },
      mayFail: (message) => failures.mayAdd(aggregate, message),
    });
  if (model.worksOutRows === true) failures.possibly(() => gatheredOf(rows));
  return gatheredOf(meant);
};

const keyNames = (groups: readonly NamedExpression[]): string[] =>
  groups.map((group) => group.name ?? expressionName(group.expression));

/** INLINE STATS: every row with the results of its group; aggregates and keys become the last columns. */
export const joinGroups = (
  relation: Relation,
  command: Extract<Command, { kind: 'stats' | 'inline stats' }>,
  failures: Failures
): Relation => {
  const grouped = groupRows(relation, command, failures);
  const names = keyNames(command.groups);
  const rows = relation.rows.map((row) => {
    const key = command.groups.map(({ expression }) => evaluate(expression, row, new Failures()));
    if (key.some((value) => value.length > 1)) {
      throw new Unspecified('the results of a row that is in several groups');
    }
    const own = grouped.rows.find(
      (group) => keyText(names.map((name) => group.get(name) ?? NULL)) === keyText(key)
    );
    return new Map([...row, ...(own ?? [])]);
  });
  return { ...relation, columns: withColumns(relation.columns, grouped.columns), rows };
};

/** STATS: one row for each group, aggregates before keys; without keys always one row. */
export const groupRows = (
  relation: Relation,
  { aggregates, groups }: Extract<Command, { kind: 'stats' | 'inline stats' }>,
  failures: Failures
): Relation => {
  const named = groups.map((group) => ({
    name: group.name ?? expressionName(group.expression),
    expression: group.expression,
  }));
  const found = new Map<string, { key: readonly Value[]; rows: Row[] }>();
  if (groups.length === 0) found.set(keyText([]), { key: [], rows: [] });
  for (const { key, row } of membersOf(relation.rows, groups, failures)) {
    const group = found.get(keyText(key)) ?? { key, rows: [] };
    group.rows.push(row);
    found.set(keyText(key), group);
  }
  const columns: ModelColumn[] = [
    ...aggregates.map(({ name, type, model }) => ({ name, type, ordered: model.order === 'told' })),
    ...named.map(({ name, expression }) => ({
      name,
      type: expression.type,
      ordered: true,
    })),
  ];
  const rows = [...found.values()].map(({ key, rows: members }) => {
    const values = aggregates.map((aggregate): [string, Value] => [
      aggregate.name,
      gathered(aggregate, members, failures),
    ]);
    return new Map([
      ...values,
      ...named.map(({ name }, index): [string, Value] => [name, key[index] ?? NULL]),
    ]);
  });
  return { columns, rows, ordered: false };
};
