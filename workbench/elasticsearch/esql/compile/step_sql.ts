import { inlineSql } from './inline_sql';
import { aliasesIn, selectsOf, type Select } from './select';
import type { AddedColumn } from './step';

type Names = ReadonlySet<string>;

const namesIn = (texts: Iterable<string>): string[] => [...texts].flatMap(aliasesIn);

const withoutAdded = (names: Names, added: readonly AddedColumn[]): string[] => {
  const own = new Set(added.map(({ alias }) => alias));
  return [...names].filter((name) => !own.has(name));
};

const kept = (added: readonly AddedColumn[], names: Names): AddedColumn[] =>
  added.filter(({ alias }) => names.has(alias));

type Inline = Extract<Select, { kind: 'inline' }>;

const resultsOf = ({ results }: Inline, wanted: Names): Inline['results'] =>
  results.filter(({ alias }) => wanted.has(alias));

/** The branch of a select, over the rows that go by its name. */
const branchOf = (select: Inline, wanted: Names, given: Names): Chain =>
  chainOf(
    selectsOf(select.branch),
    [
      ...select.keys.map(({ ofBranch }) => ofBranch),
      ...resultsOf(select, wanted).map(({ alias }) => alias),
    ],
    { rows: select.name, given }
  );

/** The names that a SELECT must be given, so that it gives those that are wanted of it. */
const neededBy = (select: Select, wanted: Names, given: Names): string[] => {
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
    case 'inline': {
      const branch = branchOf(select, wanted, given);
      return [
        ...wanted,
        ...branch.needed,
        ...select.keys.map(({ own }) => own),
        ...select.lists.map(({ list }) => list),
      ];
    }
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
    case 'inline': {
      const results = resultsOf(select, wanted);
      const made = new Set(results.map(({ alias }) => alias));
      const passed = [...wanted].filter((name) => !made.has(name));
      const branch = branchOf(select, wanted, given).rows;
      return inlineSql(select, { passed, results, previous, branch });
    }
    case 'group': {
      const keys = select.keys.map(({ sql }) => sql).join(', ');
      const columns = [...kept(select.keys, wanted), ...kept(select.results, wanted)];
      // Without keys an aggregate must stand there, or each row would be one of the answer.
      const list = columns.length === 0 ? 'count(*) AS nothing' : columns.map(as).join(', ');
      return `SELECT ${list} FROM ${previous}${keys === '' ? '' : ` GROUP BY ${keys}`}`;
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
    case 'inline':
      return new Set([...before, ...select.results.map(({ alias }) => alias)]);
    case 'group':
      return new Set([...select.keys, ...select.results].map(({ alias }) => alias));
  }
};

export interface Chain {
  /** What can be read from: a SELECT in parentheses, or a name. */
  readonly rows: string;
  /** What must stand in WITH before it; null when nothing. */
  readonly shared: { readonly name: string; readonly sql: string } | null;
  /** The names that the first SELECT must be given. */
  readonly needed: readonly string[];
  /** Columns of indices that are read. */
  readonly loadedColumns: number;
}

/** What a chain starts from: its name in SQL, and the names of its columns. A source needs none. */
interface Before {
  readonly rows: string;
  readonly given: Names;
}

/**
 * The SQL of SELECTs, one inside the next, each with only the columns that a later one reads.
 * `shared` = the one that the statement reads twice, and one of its columns.
 */
export const chainOf = (
  selects: readonly Select[],
  wanted: readonly string[],
  before: Before = { rows: '', given: new Set() },
  shared: { readonly select: number; readonly alias: string } | null = null
): Chain => {
  const givenBefore: Names[] = [before.given];
  for (const select of selects) {
    givenBefore.push(givenBy(select, givenBefore.at(-1) ?? before.given));
  }
  const given = (index: number): Names => givenBefore[index] ?? before.given;
  const wantedOf: Names[] = [];
  let names: string[] = [...wanted];
  for (let index = selects.length - 1; index >= 0; index--) {
    if (index === shared?.select) names.push(shared.alias);
    const known = new Set(names.filter((name) => given(index + 1).has(name)));
    wantedOf[index] = known;
    const select = selects[index];
    names = select ? neededBy(select, known, given(index)) : [];
  }
  let { rows } = before;
  let found: Chain['shared'] = null;
  selects.forEach((select, index) => {
    const sql = selectSql(select, wantedOf[index] ?? new Set(), given(index), rows);
    if (index === shared?.select) {
      found = { name: 'shared', sql };
      rows = 'shared';
    } else {
      rows = `(${sql})`;
    }
  });
  const [source] = selects;
  return {
    rows,
    shared: found,
    needed: [...new Set(names)].filter((name) => before.given.has(name)),
    loadedColumns: source?.kind === 'source' ? (wantedOf[0]?.size ?? 0) : 0,
  };
};
