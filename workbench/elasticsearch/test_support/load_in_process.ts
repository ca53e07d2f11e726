import { Engine } from '../engine';
import { startElasticsearch } from '../server';

/** Documents that cannot be packed: some 50 bytes each. */
const documents = function* (count: number) {
  let state = 1;
  const word = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state.toString(36);
  };
  for (let n = 0; n < count; n++) {
    yield { id: String(n), source: { text: Array.from({ length: 8 }, word).join('') } };
  }
};

const MAPPING = { properties: { text: { type: 'keyword' } } };

const said = (thrown: unknown): string => String(thrown).split('\n')[0] ?? '';

/**
 * Opens a data file and loads documents into it, as a process of its own with limits of its own; it
 * tells what came of it, line by line. With `serve` it then answers over HTTP until its input ends.
 */
const main = async ([file = '', count = '0', serve]: readonly string[]): Promise<void> => {
  const tell = (line: string): boolean => process.stdout.write(`${line}\n`);
  const engine = await Engine.open({ file, clock: () => new Date() }).catch((thrown: unknown) => {
    tell(said(thrown));
    return null;
  });
  if (engine === null) return;
  if (!engine.hasIndex('logs')) await engine.createIndex('logs', MAPPING);
  await engine.indexDocuments('logs', documents(Number(count))).then(
    (stored) => tell(`stored ${stored}`),
    (thrown: unknown) => tell(said(thrown))
  );
  if (serve === undefined) {
    await engine.close();
    return;
  }
  const elasticsearch = await startElasticsearch({ engine, host: '127.0.0.1', port: 0 });
  tell(elasticsearch.url);
  process.stdin.resume().once('end', () => {
    void elasticsearch.close().then(() => engine.close());
  });
};

void main(process.argv.slice(2));
