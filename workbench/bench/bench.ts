import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Client } from '@elastic/elasticsearch';
import { documentOf } from '../cloudtrail/document';
import { sampleEvents } from '../cloudtrail/generator/sample';
import { cloudtrailMapping } from '../cloudtrail/mapping';
import { Engine, type IndexedDocument } from '../elasticsearch/engine';
import { startElasticsearch } from '../elasticsearch/server';
import { builtArchive } from '../integration/built_archive';
import { HuntSession } from '../integration/hunt_session';
import { startKibana } from '../kibana/host';
import { REPOSITORY, STATE } from '../start/repository';
import { measureEngine } from './engine/engine_bench';
import { measureGrid } from './grid_bench';
import { median, timed } from './median';
import { isProved, NUMBERS_THAT_HOLD } from './numbers_that_hold';
import { runTests } from './proofs';
import { publishedBySql } from './published_by_sql';

const END = new Date('2026-03-07T12:00:00.000Z');
const EVENTS = Number(process.argv[2] ?? 5_000_000);
const INDICES = { default: false, eu: true } as const;
const RUNS = 20;

const file = join(STATE, 'bench', `events-${EVENTS}.duckdb`);

/** The documents of one index: eu-* Regions have an index of their own. */
function* documents(isEu: boolean): Generator<IndexedDocument> {
  for (const event of sampleEvents({ seed: 11, end: END, events: EVENTS })) {
    if (String(event.awsRegion).startsWith('eu-') === isEu) yield documentOf(event);
  }
}

/** Generates and loads once; later runs use the same file. */
const load = async (): Promise<void> => {
  if (existsSync(file)) return;
  mkdirSync(join(STATE, 'bench'), { recursive: true });
  const engine = await Engine.open({ file, clock: () => END });
  const start = performance.now();
  let total = 0;
  for (const [namespace, isEu] of Object.entries(INDICES)) {
    const index = `logs-aws.cloudtrail-${namespace}`;
    await engine.createIndex(index, cloudtrailMapping(namespace));
    total += await engine.indexDocuments(index, documents(isEu));
  }
  await engine.close();
  const seconds = (performance.now() - start) / 1000;
  console.log(`Generated and loaded ${total} events in ${seconds.toFixed(0)} s`);
};

/** Milliseconds of the hand-written SQL, and its number of rows. */
const bySql = async (): Promise<{ rows: number; milliseconds: number }> => {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  const tables = Object.keys(INDICES).map((name) => ({ table: `logs-aws.cloudtrail-${name}` }));
  const sql = publishedBySql(tables, END.getTime());
  let rows = 0;
  const times = await timed(RUNS + 1, async () => {
    rows = (await connection.runAndReadAll(sql)).getRowsJson().length;
  });
  connection.closeSync();
  instance.closeSync();
  return { rows, milliseconds: median(times.slice(1)) };
};

interface Measured {
  what: string;
  limit: number;
  ratio: number;
  detail: string;
}

const measure = async (): Promise<Measured[]> => {
  const sql = await bySql();
  const engine = await Engine.open({ file, clock: () => END });
  const loopback = { host: '127.0.0.1', port: 0 };
  const elasticsearch = await startElasticsearch({ engine, ...loopback });
  const kibana = await startKibana({
    archive: builtArchive(),
    elasticsearch: { url: elasticsearch.url },
    now: END,
    ...loopback,
  });
  try {
    const session = await HuntSession.signIn(kibana.url, 'hunter');
    const text: string = (await session.start()).body.run.text;
    const client = new Client({
      node: elasticsearch.url,
      auth: { username: 'hunter', password: 'workbench' },
    });
    let rows = 0;
    const inEngine = median(
      (
        await timed(RUNS + 1, async () => {
          rows = (
            await engine.esql({
              text,
              parameters: { named: new Map(), positional: [] },
              locale: 'en-US',
              mayRead: () => true,
              signal: new AbortController().signal,
            })
          ).values.length;
        })
      ).slice(1)
    );
    const direct = median(
      (await timed(RUNS + 1, () => client.esql.query({ query: text }))).slice(1)
    );
    const route = median((await timed(RUNS + 1, () => session.hunt())).slice(1));
    if (rows !== sql.rows) throw new Error(`the engine has ${rows} rows, the SQL ${sql.rows}`);
    return [
      {
        what: `engine against hand-written SQL, ${rows} rows each`,
        limit: 1.5,
        ratio: inEngine / sql.milliseconds,
        detail: `${inEngine.toFixed(0)} ms against ${sql.milliseconds.toFixed(0)} ms`,
      },
      {
        what: 'route against a direct _query',
        limit: 1.25,
        ratio: route / direct,
        detail: `${route.toFixed(0)} ms against ${direct.toFixed(0)} ms`,
      },
    ];
  } finally {
    await kibana.close();
    await elasticsearch.close();
    await engine.close();
  }
};

const verdict = (isGood: boolean): string => (isGood ? 'ok    ' : 'FAILED');

/** The sizes, in the words of the archive check, which fails when one is over its limit. */
const sizes = (): { isGood: boolean; line: string } => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [require.resolve('tsx/cli'), join('scripts', 'check_archive.ts')],
    { cwd: REPOSITORY, encoding: 'utf8' }
  );
  const line = stdout.split('\n').find((printed) => printed.startsWith('Entry '));
  return { isGood: status === 0 && line !== undefined, line: line ?? 'no size was printed' };
};

const print = (table: ReadonlyArray<{ isGood: boolean; line: string }>): void => {
  for (const { isGood, line } of table) console.log(`${verdict(isGood)}  ${line}`);
  process.exitCode = table.every(({ isGood }) => isGood) ? 0 : 1;
};

const main = async (): Promise<void> => {
  if (process.argv[2] === 'grid') {
    print(await measureGrid());
    return;
  }
  if (process.argv[2] === 'engine') {
    print(await measureEngine(process.argv.slice(3)));
    return;
  }
  console.log(
    `Node ${process.version}, ${cpus().length} cores, ${EVENTS} events of an ordinary week`
  );
  await load();
  const measured = await measure();
  const ran = runTests();
  const size = sizes();
  const table = [
    ...NUMBERS_THAT_HOLD.map((promised) => ({
      isGood: isProved(promised, ran),
      line: `${promised.what}: ${promised.must}`,
    })),
    ...measured.map(({ what, limit, ratio, detail }) => ({
      isGood: ratio <= limit,
      line: `${what}: ${ratio.toFixed(2)} (limit ${limit}); ${detail}, median of ${RUNS}`,
    })),
    size,
  ];
  print(table);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
