import { ExpressionBinder } from '../bind/bind_expression';
import type { Column } from '../bind/scope';
import { expressionColumn } from '../compile/expression_sql';
import type { Plan } from '../compile/plan';
import type { Expression, NamedExpression } from '../parser/tree';
import { misusesOfKeys } from './stats_rules';

/** A key of a grouping. */
export interface Group {
  /** The column that it makes. */
  readonly column: Column;
  /** The column of the key, a list where several values are possible. */
  readonly key: string;
  readonly many: boolean;
}

/** The keys of a grouping. What is wrong with them is told. */
export const groupsOf = (plan: Plan, keys: readonly NamedExpression[]): Group[] => {
  const misuses = misusesOfKeys(keys);
  for (const { source, message } of misuses) plan.misuse(source, message);
  return keys.map((key) => {
    const isWrong = misuses.length > 0 && misusesOfKeys([key]).length > 0;
    return groupOf(plan, isWrong ? { ...key, expression: nothing(key) } : key);
  });
};

const nothing = ({ source }: NamedExpression): Expression => ({
  kind: 'literal',
  type: 'null',
  value: null,
  source,
});

const groupOf = (plan: Plan, { name, expression }: NamedExpression): Group => {
  const bound = new ExpressionBinder(plan, true).bind(expression);
  if (bound.type === '_source') {
    plan.misuse(bound.source, 'cannot group by on [_source] type for grouping [_source]');
  }
  return {
    key: expressionColumn(plan, bound),
    many: bound.many,
    column: { name, type: bound.type, many: false, alias: plan.nextAlias() },
  };
};

/** A list of a key, and the columns of one of its values and of the place of that. */
export interface UnnestedKey {
  readonly list: string;
  readonly value: string;
  readonly place: string;
}

/** Keys of one value each, and the lists that some of them come from. */
export interface UnnestedKeys {
  readonly keys: readonly string[];
  readonly lists: readonly UnnestedKey[];
}

/** Lists of the different values of keys in their order; one without a value holds a null. */
export const unnestedKeys = (plan: Plan, groups: readonly Group[]): UnnestedKeys => {
  const lists: UnnestedKey[] = [];
  const keys = groups.map(({ key, many }) => {
    if (!many) return key;
    const [value, place] = [plan.nextAlias(), plan.nextAlias()];
    const list = plan.define(
      `CASE WHEN ${key} IS NULL THEN [NULL] ELSE list_sort(list_distinct(${key})) END`
    );
    lists.push({ list, value, place });
    return value;
  });
  return { keys, lists };
};
