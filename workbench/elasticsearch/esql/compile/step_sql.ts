import { aliasesIn, type Select } from './select';
import type { AddedColumn } from './step';

type Names = ReadonlySet<string>;

const namesIn = (texts: Iterable<string>): string[] => [...texts].flatMap(aliasesIn);

const withoutAdded = (names: Names, added: readonly AddedColumn[]): string[] => {
  const own = new Set(added.map(({ alias }) => alias));
  return [...names].filter((name) => !own.has(name));
};

const kept = (added: readonly AddedColumn[], names: Names): AddedColumn[] =>
  added.filter(({ alias }) => names.has(alias));

/** The names that a SELECT must be given, so that it gives those that are wanted of it. */
const neededBy = (select: Select, wanted: Names): string[] => {
  switch (select.kind) {
    case 'source':
      return [];
    case 'map':
      return [
        ...withoutAdded(wanted, select.added),
        ...namesIn(kept(select.added, wanted).map(({ sql }) => sql)),
        ...namesIn(select.conditions),
      ];
    case 'cut':
      return [...wanted, ...namesIn(select.order)];
    case 'unnest':
      return [
        ...[...wanted].filter((name) => name !== select.value && name !== select.place),
        ...aliasesIn(select.list),
      ];
    case 'group':
      return namesIn([...select.keys, ...kept(select.results, wanted)].map(({ sql }) => sql));
  }
};

const listOf = (columns: readonly string[]): string =>
  columns.length === 0 ? '1 AS nothing' : columns.join(', ');

const as = ({ alias, sql }: AddedColumn): string => `${sql} AS ${alias}`;

const sourceSql = (
  { tables, aliases }: Extract<Select, { kind: 'source' }>,
  wanted: Names
): string =>
  tables
    .map(({ table, columns, condition }) => {
      const list = columns.flatMap((sql, index) => {
        const alias = aliases[index] ?? '';
        return wanted.has(alias) ? [as({ alias, sql })] : [];
      });
      const from = table === null ? '' : ` FROM ${table}`;
      return `SELECT ${listOf(list)}${from}${condition === null ? '' : ` WHERE ${condition}`}`;
    })
    .join(' UNION ALL ');

const selectSql = (select: Select, wanted: Names, given: Names, previous: string): string => {
  switch (select.kind) {
    case 'source':
      return sourceSql(select, wanted);
    case 'map': {
      const added = kept(select.added, wanted);
      const passed = withoutAdded(wanted, select.added).filter((name) => given.has(name));
      const where =
        select.conditions.length === 0 ? '' : ` WHERE ${select.conditions.join(' AND ')}`;
      return `SELECT ${listOf([...passed, ...added.map(as)])} FROM ${previous}${where}`;
    }
    case 'cut': {
      const order = select.order.length === 0 ? '' : ` ORDER BY ${select.order.join(', ')}`;
      return `SELECT ${listOf([...wanted])} FROM ${previous}${order} LIMIT ${select.count}`;
    }
    case 'unnest': {
      const { list, value, place } = select;
      const passed = [...wanted].filter((name) => name !== value && name !== place);
      return `SELECT ${listOf([...passed, `unnest(${list}) AS ${value}`, `unnest(range(1, len(${list}) + 1)) AS ${place}`])} FROM ${previous}`;
    }
    case 'group': {
      const keys = select.keys.map(({ sql }) => sql).join(', ');
      const columns = [...kept(select.keys, wanted), ...kept(select.results, wanted)];
      return `SELECT ${listOf(columns.map(as))} FROM ${previous}${keys === '' ? '' : ` GROUP BY ${keys}`}`;
    }
  }
};

/** The names that a SELECT can give at all, by those that the one before it can. */
const givenBy = (select: Select, before: Names): Names => {
  switch (select.kind) {
    case 'source':
      return new Set(select.aliases);
    case 'map':
      return new Set([...before, ...select.added.map(({ alias }) => alias)]);
    case 'cut':
      return before;
    case 'unnest':
      return new Set([...before, select.value, select.place]);
    case 'group':
      return new Set([...select.keys, ...select.results].map(({ alias }) => alias));
  }
};

export interface StepsSql {
  /** The rows as a SELECT; in parentheses it can be read from. */
  readonly rows: string;
  /** What must stand in WITH before it; null when nothing. */
  readonly shared: { readonly name: string; readonly sql: string } | null;
  /** Columns of indices that are read. */
  readonly loadedColumns: number;
}

/**
 * The SQL of SELECTs, one inside the next, each with only the columns that a later one reads.
 * `shared` = the one that the statement reads twice, and one of its columns.
 */
export const stepsSql = (
  selects: readonly Select[],
  wanted: readonly string[],
  shared: { readonly select: number; readonly alias: string } | null
): StepsSql => {
  const given: Names[] = [];
  for (const select of selects) given.push(givenBy(select, given.at(-1) ?? new Set()));
  const wantedOf: Names[] = [];
  let names: string[] = [...wanted];
  for (let index = selects.length - 1; index >= 0; index--) {
    if (index === shared?.select) names.push(shared.alias);
    const known = new Set(names.filter((name) => given[index]?.has(name)));
    wantedOf[index] = known;
    const select = selects[index];
    names = select ? neededBy(select, known) : [];
  }
  let previous = '';
  let found: StepsSql['shared'] = null;
  selects.forEach((select, index) => {
    const sql = selectSql(
      select,
      wantedOf[index] ?? new Set(),
      given[index - 1] ?? new Set(),
      previous
    );
    if (index === shared?.select) {
      found = { name: 'shared', sql };
      previous = 'shared';
    } else {
      previous = `(${sql})`;
    }
  });
  const [source] = selects;
  return {
    rows: previous,
    shared: found,
    loadedColumns: source?.kind === 'source' ? (wantedOf[0]?.size ?? 0) : 0,
  };
};
