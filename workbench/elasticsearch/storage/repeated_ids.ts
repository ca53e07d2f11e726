import type { DuckDBConnection } from '@duckdb/node-api';
import { sqlName } from './identifier';

/** Documents whose ids are compared at once, so that memory does not grow with their number. */
const AT_ONCE = 4_000_000;

const numberOf = async (connection: DuckDBConnection, sql: string): Promise<number> => {
  const rows = (await connection.runAndReadAll(sql)).getRows();
  return Number(rows[0]?.[0] ?? 0);
};

/**
 * Gives the second and later documents of one id ids of their own: `id-1`, `id-2`, ... in the order
 * of their sources, so that it does not hang on which came first. Returns how many there were.
 */
export const numberRepeatedIds = async (
  connection: DuckDBConnection,
  table: string
): Promise<number> => {
  const name = sqlName(table);
  const documents = await numberOf(connection, `SELECT count(*) FROM ${name}`);
  const groups = Math.ceil(documents / AT_ONCE);
  let repeated = 0;
  for (let group = 0; group < groups; group++) {
    const ofGroup = `hash(_id) % ${groups} = ${group}`;
    // Hashes are compared first: they take less memory than the ids, and nearly all differ.
    const alike = `SELECT hash(_id) FROM ${name} WHERE ${ofGroup} GROUP BY ALL HAVING count(*) > 1`;
    const numbered = `SELECT rowid AS row, row_number() OVER (PARTITION BY _id ORDER BY _source) - 1 AS occurrence FROM ${name} WHERE ${ofGroup} AND hash(_id) IN (${alike})`;
    repeated += await numberOf(
      connection,
      `UPDATE ${name} AS t SET _id = t._id || '-' || n.occurrence FROM (${numbered}) AS n WHERE t.rowid = n.row AND n.occurrence > 0`
    );
  }
  return repeated;
};
