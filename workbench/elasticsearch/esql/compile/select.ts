import type { AddedColumn, Step } from './step';

const ALIAS = /\bc\d+\b/g;

/** The aliases that stand in SQL; a text constant may add some that are not meant. */
export const aliasesIn = (sql: string): readonly string[] => sql.match(ALIAS) ?? [];

/** One SELECT of the statement, over the one before it. */
export type Select =
  | Exclude<Step, { kind: 'columns' | 'filter' }>
  /** Rows that meet all conditions; then columns are added that do not read each other. */
  | { readonly kind: 'map'; readonly conditions: string[]; readonly added: AddedColumn[] };

const isMap = (select: Select | undefined): select is Extract<Select, { kind: 'map' }> =>
  select?.kind === 'map';

/**
 * Steps as few SELECTs: a column goes into the first one in which all that it reads is there, and a
 * filter to the columns behind it. DuckDB plans a few wide SELECTs many times faster than a deep chain.
 */
export const selectsOf = (steps: readonly Step[]): Select[] => {
  const selects: Select[] = [];
  /** The first SELECT into which columns may still go: a filter must not be passed. */
  let open = 0;
  /** The SELECT that adds a column; those before `open` are of no account. */
  const places = new Map<string, number>();
  const place = (column: AddedColumn): void => {
    const behind = aliasesIn(column.sql).map((alias) => (places.get(alias) ?? -1) + 1);
    const at = behind.reduce((most, next) => Math.max(most, next), open);
    const select = selects[at];
    if (isMap(select)) select.added.push(column);
    else selects.push({ kind: 'map', conditions: [], added: [column] });
    places.set(column.alias, at);
  };
  for (const step of steps) {
    if (step.kind === 'columns') {
      step.added.forEach(place);
    } else if (step.kind === 'filter') {
      const last = selects.at(-1);
      if (isMap(last) && last.added.length === 0) last.conditions.push(step.condition);
      else selects.push({ kind: 'map', conditions: [step.condition], added: [] });
      open = selects.length - 1;
    } else {
      selects.push(step);
      open = selects.length;
    }
  }
  return selects;
};
