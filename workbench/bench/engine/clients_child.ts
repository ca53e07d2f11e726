import { loadSample } from '../../cloudtrail/load';
import { Engine } from '../../elasticsearch/engine';
import { startElasticsearch } from '../../elasticsearch/server';
import { measureManyClients, type ManyClients } from '../many_clients';
import { reportRun, taskOfThisProcess } from './in_child';
import { WEEK_END } from './week_files';

/** A sample of so many events in memory, and the hunt over it by two persons with rights of their own. */
export interface ClientsTask {
  readonly events: number;
  readonly esql: string;
  readonly seconds: number;
}

const { events, esql, seconds } = taskOfThisProcess<ClientsTask>();

const measure = async (): Promise<ManyClients> => {
  const engine = await Engine.open({ clock: () => WEEK_END });
  await loadSample(engine, { seed: 100, end: WEEK_END, events });
  const server = await startElasticsearch({ engine, host: '127.0.0.1', port: 0 });
  const asked = ['hunter', 'eu_hunter'].map((username) => ({ username, query: esql }));
  try {
    return await measureManyClients({ url: server.url, asked, seconds });
  } finally {
    await server.close();
    await engine.close();
  }
};

void reportRun(measure);
