import type { Plan } from '../compile/plan';
import { gathered } from '../compile/gathered';
import { selectsOf } from '../compile/select';
import { chainOf } from '../compile/step_sql';
import { sqlType } from '../types';

export interface Statement {
  /** Rows of `kind, documents`, then the columns; kind 1 is a row that holds the documents only. */
  readonly sql: string;
  /** Columns of indices that it reads. */
  readonly loadedColumns: number;
}

/** One statement: the rows in their order, then, where documents are counted, a row with the count. */
export const statement = ({ scope, steps, sortKeys, counted }: Plan): Statement => {
  const selects = gathered(selectsOf(steps));
  const shown = scope.columns.map(({ alias, type, many }) =>
    type === 'unsupported' || type === 'null' ? `NULL::${sqlType(type, many)}` : alias
  );
  const keys = sortKeys.map(({ alias }) => alias).filter((alias) => !shown.includes(alias));
  const groups = selects.flatMap((select, index) => (select.kind === 'group' ? [index] : []));
  const [first] = groups;
  const { rows, shared, loadedColumns } = chainOf(
    selects,
    [...shown, ...keys],
    undefined,
    counted && first !== undefined ? { select: first, alias: counted } : null
  );
  const list = (values: readonly string[]): string => ['', ...values].join(', ');
  const order = sortKeys.map((key) => `${key.alias} ${key.order}`);
  const selected = (columns: readonly string[]): string =>
    `SELECT 0 AS kind, NULL::BIGINT AS documents${list(columns)} FROM ${rows}`;
  if (!shared || counted === null) {
    return {
      sql: `${selected(shown)}${order.length === 0 ? '' : ` ORDER BY ${order.join(', ')}`}`,
      loadedColumns,
    };
  }
  const empty = [...shown, ...keys].map(() => 'NULL');
  return {
    sql: [
      `WITH ${shared.name} AS MATERIALIZED (${shared.sql})`,
      `SELECT * FROM (${selected([...shown, ...keys])}`,
      `UNION ALL SELECT 1, (SELECT COALESCE(sum(${counted}), 0)::BIGINT FROM ${shared.name})${list(empty)})`,
      `ORDER BY ${['kind', ...order].join(', ')}`,
    ].join('\n'),
    loadedColumns,
  };
};
