import { conditionOf, evaluate, foldConstants, isTrue, type Row } from './evaluate';
import { Failures } from './failures';
import { dissectNames, dissectValues } from './dissect_text';
import { grokValues } from './grok_text';
import { groupRows, joinGroups } from './group_rows';
import { expressionName } from './print';
import { withColumns, type ModelColumn, type Relation } from './relation';
import {
  isOrdered,
  type Command,
  type Expression,
  type NamedExpression,
  type Query,
  type SortKey,
} from './tree';
import { compareScalars, sorted, type Type, type Value } from './value';

/** The tables that queries read, by their names. */
export type Tables = ReadonlyMap<string, Relation>;

/** What a query gives, and what failed command by command. */
export interface ModelAnswer {
  readonly relation: Relation;
  readonly steps: ReadonlyArray<{
    readonly command: Command;
    readonly failures: Failures;
    readonly drops: boolean;
    /** It reads a column without a value in any row, for which null may be put in beforehand. */
    readonly readsNothing: boolean;
  }>;
}

const NO_VALUE: Value = [];

const together = (tables: readonly Relation[]): Relation => {
  const columns = tables
    .flatMap((table) => table.columns)
    .filter((column, index, all) => all.findIndex(({ name }) => name === column.name) === index)
    .sort((left, right) => (left.name < right.name ? -1 : 1));
  return {
    columns,
    rows: tables.flatMap(({ rows }) =>
      rows.map((row) => new Map(columns.map(({ name }) => [name, row.get(name) ?? NO_VALUE])))
    ),
    ordered: false,
  };
};

const extended = (relation: Relation, field: NamedExpression, failures: Failures): Relation => {
  const { expression } = field;
  check(expression, relation.columns);
  const name = field.name ?? expressionName(expression);
  const column = { name, type: expression.type, ordered: isOrdered(expression) };
  return {
    ...relation,
    columns: withColumns(relation.columns, [column]),
    rows: relation.rows.map(
      (row) => new Map([...row, [name, evaluate(expression, row, failures)]])
    ),
  };
};

const matches = (pattern: string, name: string): boolean =>
  new RegExp(`^${pattern.replace(/[.*]/g, (sign) => (sign === '*' ? '.*' : '\\.'))}$`).test(name);

/** Of the patterns that mean a column the most exact one tells its place, and of those the last. */
const placeOf = (patterns: readonly string[], name: string): number => {
  const rank = (pattern: string): number => (pattern === '*' ? 1 : pattern.includes('*') ? 2 : 3);
  const meant = patterns.map((pattern, index) => ({ pattern, index }));
  const [best] = meant
    .filter(({ pattern }) => matches(pattern, name))
    .sort((one, other) => rank(other.pattern) - rank(one.pattern) || other.index - one.index);
  return best?.index ?? -1;
};

const kept = ({ columns, ...rest }: Relation, patterns: readonly string[]): Relation => ({
  ...rest,
  columns: columns
    .filter(({ name }) => placeOf(patterns, name) >= 0)
    .sort((left, right) => placeOf(patterns, left.name) - placeOf(patterns, right.name)),
});

const renamed = (relation: Relation, { from, to }: { from: string; to: string }): Relation => ({
  ...relation,
  columns: relation.columns
    .filter(({ name }) => name !== to || name === from)
    .map((column) => (column.name === from ? { ...column, name: to } : column)),
  rows: relation.rows.map((row) => new Map([...row, [to, row.get(from) ?? NO_VALUE]])),
});

/** The value that decides: the least when ascending, the greatest when descending. */
const deciding = (value: Value, type: Type, { descending }: SortKey): Value =>
  sorted(value, type)
    .slice(descending ? -1 : 0)
    .slice(0, 1);

const sortRows = (relation: Relation, keys: readonly SortKey[], failures: Failures): Relation => {
  const keyed = relation.rows.map((row) => ({
    row,
    values: keys.map((key) =>
      deciding(evaluate(key.expression, row, failures), key.expression.type, key)
    ),
  }));
  keyed.sort((one, other) => {
    for (const [index, { expression, descending, nullsFirst }] of keys.entries()) {
      const [[left], [right]] = [one.values[index] ?? NO_VALUE, other.values[index] ?? NO_VALUE];
      if (left === undefined && right === undefined) continue;
      const first = nullsFirst ?? descending;
      if (left === undefined) return first ? -1 : 1;
      if (right === undefined) return first ? 1 : -1;
      const order = compareScalars(left, right, expression.type);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
  return { ...relation, rows: keyed.map(({ row }) => row), ordered: true };
};

const expanded = (relation: Relation, column: string): Relation => ({
  ...relation,
  ordered: false,
  columns: relation.columns.map((entry) =>
    entry.name === column ? { ...entry, ordered: true } : entry
  ),
  rows: relation.rows.flatMap((row): Row[] => {
    const value = row.get(column) ?? NO_VALUE;
    return value.length < 2 ? [row] : value.map((scalar) => new Map([...row, [column, [scalar]]]));
  }),
});

const dissected = (
  relation: Relation,
  { input, pattern, separator }: Extract<Command, { kind: 'dissect' }>,
  failures: Failures
): Relation => {
  const added = dissectNames(pattern).map((name): ModelColumn => ({
    name,
    type: 'keyword',
    ordered: isOrdered(input),
  }));
  return {
    ...relation,
    columns: withColumns(relation.columns, added),
    rows: relation.rows.map((row) => {
      const values = dissectValues(evaluate(input, row, failures), pattern, separator ?? '');
      return new Map([...row, ...values]);
    }),
  };
};

const grokked = (
  relation: Relation,
  { input, pattern }: Extract<Command, { kind: 'grok' }>,
  failures: Failures
): Relation => ({
  ...relation,
  columns: withColumns(
    relation.columns,
    pattern.keys.map(({ name, type }) => ({ name, type, ordered: isOrdered(input) }))
  ),
  rows: relation.rows.map(
    (row) => new Map([...row, ...grokValues(evaluate(input, row, failures), pattern)])
  ),
});

/** A query that names a column which is not there, or which is of another kind. */
export class InvalidQuery extends Error {}

const check = (expression: Expression, columns: readonly ModelColumn[]): void => {
  if (expression.kind === 'call') expression.args.forEach((arg) => check(arg, columns));
  if (expression.kind !== 'column') return;
  const { name, type, ordered } = expression;
  const column = columns.find((entry) => entry.name === name);
  if (column?.type !== type || column.ordered !== ordered) throw new InvalidQuery(name);
};

const checkCommand = (command: Command, { columns }: Relation): void => {
  if (command.kind === 'row' || command.kind === 'eval') return;
  fieldsOf(command).forEach(({ expression }) => check(expression, columns));
  const names =
    command.kind === 'rename'
      ? command.pairs.map(({ from }) => from)
      : command.kind === 'keep' || command.kind === 'drop'
        ? command.patterns.filter((pattern) => pattern !== '*')
        : [];
  const missing = names.find((pattern) => !columns.some(({ name }) => matches(pattern, name)));
  if (missing !== undefined) throw new InvalidQuery(missing);
};

const START: Relation = { columns: [], rows: [new Map()], ordered: true };

const apply = (
  relation: Relation,
  command: Command,
  tables: Tables,
  failures: Failures
): Relation => {
  switch (command.kind) {
    case 'from':
      return together(command.tables.map((name) => tables.get(name) ?? START));
    case 'row':
      return command.fields.reduce((before, field) => extended(before, field, failures), START);
    case 'eval':
      return command.fields.reduce((before, field) => extended(before, field, failures), relation);
    case 'where':
      return {
        ...relation,
        rows: relation.rows.filter((row) => isTrue(conditionOf(command.condition, row, failures))),
      };
    case 'keep':
      return kept(relation, command.patterns);
    case 'drop':
      return {
        ...relation,
        columns: relation.columns.filter(({ name }) => placeOf(command.patterns, name) < 0),
      };
    case 'rename':
      return command.pairs.reduce(renamed, relation);
    case 'sort':
      return sortRows(relation, command.keys, failures);
    case 'limit':
      return { ...relation, rows: relation.rows.slice(0, command.count) };
    case 'stats':
      return groupRows(relation, command, failures);
    case 'inline stats':
      return joinGroups(relation, command, failures);
    case 'dissect':
      return dissected(relation, command, failures);
    case 'grok':
      return grokked(relation, command, failures);
    case 'mv_expand':
      return expanded(relation, command.name);
  }
};

const fieldsOf = (command: Command): readonly NamedExpression[] => {
  if (command.kind === 'row' || command.kind === 'eval') return command.fields;
  if (command.kind === 'where') return [{ name: null, expression: command.condition }];
  if (command.kind === 'sort')
    return command.keys.map(({ expression }) => ({ name: null, expression }));
  if (command.kind === 'dissect' || command.kind === 'grok') {
    return [{ name: null, expression: command.input }];
  }
  if (command.kind !== 'stats' && command.kind !== 'inline stats') return [];
  const inner = command.aggregates.flatMap(({ argument, others, where }) => [
    argument,
    ...others,
    where,
  ]);
  return [
    ...command.groups,
    ...inner.flatMap((expression) => (expression ? [{ name: null, expression }] : [])),
  ];
};

/** How many columns a command makes. */
const made = (command: Command): number => {
  if (command.kind === 'eval') return command.fields.length;
  if (command.kind === 'grok') return command.pattern.keys.length;
  return command.kind === 'dissect' ? dissectNames(command.pattern).length : 0;
};

const KEEPING = ['from', 'row', 'eval', 'dissect', 'grok', 'sort', 'limit', 'mv_expand'];

/** Whether something of what was worked out before a command may be left out of the answer. */
const drops = (command: Command, before: Relation, after: Relation): boolean =>
  !KEEPING.includes(command.kind) ||
  (command.kind === 'limit' && command.count === 0) ||
  after.rows.length < before.rows.length ||
  (command.kind !== 'from' &&
    command.kind !== 'row' &&
    after.columns.length < before.columns.length + made(command));

const isWithoutValue = ({ rows }: Relation, name: string): boolean =>
  rows.every((row) => (row.get(name) ?? NO_VALUE).length === 0);

const readsNothing = (expression: Expression, relation: Relation): boolean =>
  expression.kind === 'column'
    ? isWithoutValue(relation, expression.name)
    : expression.kind === 'call' && expression.args.some((arg) => readsNothing(arg, relation));

/** The answer to a query, worked out command by command and row by row. */
export const runQuery = (query: Query, tables: Tables): ModelAnswer => {
  let relation = START;
  const steps = query.map((command) => {
    const failures = new Failures();
    checkCommand(command, relation);
    const after = apply(relation, command, tables, failures);
    for (const { expression } of fieldsOf(command)) foldConstants(expression, failures);
    const step = {
      command,
      failures,
      drops: drops(command, relation, after),
      readsNothing: fieldsOf(command).some(({ expression }) => readsNothing(expression, relation)),
    };
    relation = after;
    return step;
  });
  return { relation, steps };
};
