import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Engine } from '../engine';
import { NO_PARAMETERS } from '../esql/parser/parameters';
import { startElasticsearch } from '../server';

const PROGRAM = join(__dirname, '..', 'test_support', 'load_in_process.ts');

const AUTHORIZATION = `Basic ${Buffer.from('elastic:workbench').toString('base64')}`;

let folder: string;
let file: string;
const running: ChildProcessWithoutNullStreams[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bad files '));
  file = join(folder, 'data.duckdb');
});

afterEach(async () => {
  await Promise.all(
    running.splice(0).map(
      (child) =>
        new Promise<void>((resolve) => {
          if (child.exitCode !== null) return resolve();
          child.once('exit', () => resolve());
          child.stdin.end();
        })
    )
  );
  rmSync(folder, { recursive: true });
});

/** Runs the loading program; what it tells comes line by line. `blocks` of 512 bytes limit its files. */
const load = (count: number, { blocks, serve }: { blocks?: number; serve?: true } = {}) => {
  const program = [process.execPath, '--import', 'tsx', PROGRAM, file, String(count)];
  const command = [...program, ...(serve ? ['serve'] : [])].map((part) => `'${part}'`).join(' ');
  const limit = blocks === undefined ? '' : `trap '' XFSZ; ulimit -f ${blocks}; `;
  const child = spawn('sh', ['-c', `${limit}exec ${command}`], {
    cwd: join(__dirname, '../../..'),
  });
  running.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    child,
    line: async (): Promise<string> => String((await lines.next()).value ?? 'nothing more'),
    ended: new Promise<number | null>((resolve) => child.once('exit', resolve)),
  };
};

const open = (): Promise<Engine> => Engine.open({ file, clock: () => new Date(), threads: 1 });

const count = async (engine: Engine): Promise<unknown> => {
  const { values } = await engine.esql({
    text: 'FROM logs | STATS n = COUNT(*), t = COUNT_DISTINCT(text) | LIMIT 1',
    parameters: NO_PARAMETERS,
    locale: 'en-US',
    mayRead: () => true,
    signal: new AbortController().signal,
  });
  return values[0]?.[0];
};

/** Windows has no limits for a process. */
const onUnix = process.platform === 'win32' ? it.skip : it;

describe('a disk that is full while documents are loaded', () => {
  onUnix(
    'is said plainly, keeps what was there, and does not end the stand-in',
    async () => {
      const before = load(1_000);
      expect(await before.line()).toBe('stored 1000');
      await before.ended;
      const { line, child } = load(100_000, { blocks: 4_000, serve: true });
      expect(await line()).toMatch(
        /^ElasticsearchError: index \[logs\] blocked by: .*the disk is full/
      );
      const url = await line();
      const ask = async (path: string, body: string): Promise<unknown> => {
        const response = await fetch(url + path, {
          method: 'POST',
          headers: { authorization: AUTHORIZATION, 'content-type': 'application/json' },
          body,
        });
        return JSON.parse(await response.text());
      };
      const query = JSON.stringify({ query: 'FROM logs | STATS n = COUNT(*) | LIMIT 1' });
      expect(await ask('/_query', query)).toMatchObject({ values: [[1_000]] });
      const documents = Array.from({ length: 6_000 }, () => {
        const text = randomBytes(400).toString('base64');
        return `{"create":{}}\n{"text":"${text}"}\n`;
      }).join('');
      const { errors, items } = Object(await ask('/logs/_bulk', documents));
      expect({ errors, first: items[0] }).toMatchObject({
        errors: true,
        first: { create: { status: 429, error: { type: 'cluster_block_exception' } } },
      });
      expect(await ask('/_query', query)).toMatchObject({ values: [[1_000]] });
      child.stdin.end();
    },
    60_000
  );
});

describe('a data file that another workbench has open', () => {
  it('is refused with one sentence', async () => {
    const { line } = load(10, { serve: true });
    expect(await line()).toBe('stored 10');
    await line();
    const second = load(10);
    expect(await second.line()).toBe(
      `Error: The data file ${file} is in use by another workbench: stop that one, or start this one in another folder.`
    );
    expect(await second.ended).toBe(0);
  }, 60_000);
});

describe('a data file that is damaged', () => {
  beforeEach(async () => {
    const engine = await open();
    await engine.createIndex('logs', { properties: { text: { type: 'keyword' } } });
    const documents = Array.from({ length: 20_000 }, (_, n) => ({
      id: String(n),
      source: { text: (Math.imul(n + 1, 2_654_435_761) >>> 0).toString(36).repeat(4) },
    }));
    await engine.indexDocuments('logs', documents);
    await engine.close();
  });

  const SENTENCE = /^The data file .* cannot be opened: delete it and start again, it is made anew/;

  it.each([
    ['is no data file at all', () => writeFileSync(file, 'something else'.repeat(1_000))],
    ['is half of one', () => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['has a head of zeros', () => writeFileSync(file, readFileSync(file).fill(0, 0, 12_288))],
  ])('because it %s is refused with one sentence', async (_what, damage) => {
    damage();
    await expect(open().then(count)).rejects.toThrow(SENTENCE);
  });

  it('in the middle gives clear errors over HTTP, and the stand-in goes on', async () => {
    const size = statSync(file).size;
    const written = openSync(file, 'r+');
    for (let at = 300_000; at < size; at += 20_000)
      writeSync(written, Buffer.alloc(64, 0xa5), 0, 64, at);
    closeSync(written);
    const engine = await open().catch(String);
    if (typeof engine === 'string') {
      expect(engine.replace(/^Error: /, '')).toMatch(SENTENCE);
      return;
    }
    const elasticsearch = await startElasticsearch({ engine, host: '127.0.0.1', port: 0 });
    const ask = async (query: string): Promise<{ status: number; text: string }> => {
      const response = await fetch(`${elasticsearch.url}/_query`, {
        method: 'POST',
        headers: { authorization: AUTHORIZATION, 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return { status: response.status, text: await response.text() };
    };
    for (const round of [1, 2]) {
      const { status, text } = await ask('FROM logs | STATS n = COUNT_DISTINCT(text) | LIMIT 1');
      expect({ round, status, text }).toMatchObject({
        round,
        status: 503,
        text: expect.stringContaining('damaged'),
      });
    }
    expect((await ask('ROW a = 1 | LIMIT 1')).status).toBeLessThan(600);
    await elasticsearch.close();
    await engine.close();
  });
});
