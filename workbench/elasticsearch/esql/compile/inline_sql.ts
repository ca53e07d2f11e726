import type { Step } from './step';

interface Parts {
  /** Columns of the rows that are kept. */
  readonly passed: readonly string[];
  readonly results: ReadonlyArray<{ alias: string; many: boolean }>;
  /** What the rows are read from. */
  readonly previous: string;
  /** What the branch is read from; it reads the rows by their name. */
  readonly branch: string;
}

type Inline = Extract<Step, { kind: 'inline' }>;

const matching = ({ keys }: Inline, own: string, branch: string): string =>
  keys.length === 0
    ? 'TRUE'
    : keys
        .map(
          ({ own: left, ofBranch }) => `${own}.${left} IS NOT DISTINCT FROM ${branch}.${ofBranch}`
        )
        .join(' AND ');

const selected = (columns: readonly string[]): string =>
  columns.length === 0 ? '1 AS nothing' : columns.join(', ');

/** One result for each row: null is a key as any other. */
const ofSingleKeys = (step: Inline, { passed, results, branch }: Parts): string => {
  const columns = [
    ...passed.map((name) => `${step.name}.${name}`),
    ...results.map(({ alias }) => `branch.${alias}`),
  ];
  return `SELECT ${selected(columns)} FROM ${step.name} LEFT JOIN ${branch} AS branch ON ${matching(step, step.name, 'branch')}`;
};

/** A row with several values of a key has the result of each, in the order of the values. */
const ofManyKeys = (step: Inline, { passed, results, branch }: Parts): string => {
  const { name, lists } = step;
  const expanded = lists.reduce(
    (rows, { list, value, place }) =>
      `(SELECT *, unnest(${list}) AS ${value}, unnest(range(1, len(${list}) + 1)) AS ${place} FROM ${rows})`,
    name
  );
  const order = lists.map(({ place }) => `expanded.${place}`).join(', ');
  const listed = results.map(({ alias, many }) => {
    const all = `list(branch.${alias} ORDER BY ${order}) FILTER (WHERE branch.${alias} IS NOT NULL)`;
    return `${many ? `flatten(${all})` : all} AS ${alias}`;
  });
  const columns = [
    ...passed.map((column) => `${name}.${column}`),
    ...results.map(({ alias }) => `listed.${alias}`),
  ];
  return `SELECT ${selected(columns)} FROM ${name} LEFT JOIN (SELECT ${['expanded.row_number', ...listed].join(', ')} FROM ${expanded} AS expanded LEFT JOIN ${branch} AS branch ON ${matching(step, 'expanded', 'branch')} GROUP BY expanded.row_number) AS listed ON ${name}.row_number = listed.row_number`;
};

/** The SQL of rows with the results of their group beside them. */
export const inlineSql = (step: Inline, parts: Parts): string => {
  const rows =
    step.lists.length === 0
      ? `SELECT * FROM ${parts.previous}`
      : `SELECT *, row_number() OVER () AS row_number FROM ${parts.previous}`;
  const joined = step.lists.length === 0 ? ofSingleKeys(step, parts) : ofManyKeys(step, parts);
  return `WITH ${step.name} AS MATERIALIZED (${rows}) ${joined}`;
};
