import { Client } from '@elastic/elasticsearch';
import { HuntSession } from '../integration/hunt_session';
import type { EventsWorkbench } from '../integration/workbench_with_events';
import { median } from './median';

const TWO_WEEKS = 14 * 24 * 3_600_000;

/**
 * Milliseconds beyond `took` that a plain client of the engine waits for the rows that the page shows,
 * asked for as the page's server asks. The median of so many runs.
 */
export const directAbove = async (
  { url, elasticsearch }: EventsWorkbench,
  end: Date,
  runs: number
): Promise<number> => {
  const session = await HuntSession.signIn(url, 'hunter');
  const from = new Date(end.getTime() - TWO_WEEKS).toISOString();
  const parameters = { from, to: end.toISOString(), filters: {}, threshold: 10, max_rows: 10_000 };
  const { run } = (await session.start('corrected', parameters)).body;
  const params = Object.entries<string | number>(run.esql_parameters).map(([name, value]) => ({
    [name]: value,
  }));
  const client = new Client({
    node: elasticsearch.url,
    auth: { username: 'hunter', password: 'workbench' },
  });
  const above: number[] = [];
  for (let turn = 0; turn <= runs; turn++) {
    const start = performance.now();
    const { took } = await client.esql.query({ query: run.text, params, columnar: true });
    // The first warms it up.
    if (turn > 0) above.push(performance.now() - start - (took ?? 0));
  }
  await client.close();
  return median(above);
};
