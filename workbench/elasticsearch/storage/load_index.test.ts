import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { columnsOfDocuments, type IndexedDocument } from './columns_of_documents';
import { PART, type DocumentColumns } from './document_columns';
import { fieldsOfMapping } from './field';
import { Storage } from './storage';

const MAPPING = {
  properties: { n: { type: 'integer' }, word: { type: 'keyword' }, other: { type: 'keyword' } },
};

/** So many that both writers have several. */
const COUNT = 6 * PART;

const folder = mkdtempSync(join(tmpdir(), 'load-index-'));
const file = join(folder, 'data.duckdb');

let storage: Storage;

beforeEach(async () => {
  storage = await Storage.open(file, 1);
});

afterEach(async () => {
  await storage.close();
  rmSync(file, { force: true });
});

afterAll(() => rmSync(folder, { recursive: true }));

const run = async (sql: string): Promise<unknown[][]> => {
  const connection = await storage.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRowsJson();
  } finally {
    connection.closeSync();
  }
};

/** Words are lists from the second part on, others from the last. */
const source = (n: number): Record<string, unknown> => ({
  n,
  word: n === PART ? ['a', 'b'] : `word ${n}`,
  other: n === COUNT - 1 ? ['c', 'd'] : 'c',
});

function* documents(): Generator<IndexedDocument> {
  for (let n = 0; n < COUNT; n++) yield { id: String(n), source: source(n) };
}

const parts = (): AsyncGenerator<DocumentColumns> =>
  columnsOfDocuments(documents(), fieldsOfMapping(MAPPING));

async function* brokenOff(): AsyncGenerator<DocumentColumns> {
  let count = 0;
  for await (const part of parts()) {
    yield part;
    // After columns were widened, which commits what came before.
    if (++count === 4) throw new Error('the file ends here');
  }
}

const tables = async (): Promise<unknown[]> =>
  (await run('SELECT table_name FROM duckdb_tables() ORDER BY 1')).flat();

describe('an index that is loaded', () => {
  it('has each document once, with single values and lists, and keeps them', async () => {
    expect(await storage.loadIndex('logs-a', MAPPING, parts())).toBe(COUNT);
    const asked = `SELECT count(*), count(DISTINCT _id), count(*) FILTER (_id = n::VARCHAR AND (_source->>'n') = _id), count(*) FILTER (word = ['word ' || _id]), sum(len(other)) FROM "logs-a"`;
    const told = [[COUNT, COUNT, COUNT, COUNT - 1, COUNT + 1].map(String)];
    expect(await run(asked)).toEqual(told);
    await storage.close();
    storage = await Storage.open(file, 1);
    expect(await run(asked)).toEqual(told);
    const { fields } = storage.indices.get('logs-a') ?? {};
    expect(['n', 'word', 'other'].map((name) => fields?.get(name)?.many)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('takes further documents', async () => {
    await storage.loadIndex('logs-a', MAPPING, parts());
    await storage.indexDocuments('logs-a', [{ id: 'x', source: { n: 7, word: 'w' } }]);
    expect(await run(`SELECT n, word, other FROM "logs-a" WHERE _id = 'x'`)).toEqual([
      [7, ['w'], null],
    ]);
  });

  it('is not there when its documents end with a failure, and can be loaded then', async () => {
    await expect(storage.loadIndex('logs-a', MAPPING, brokenOff())).rejects.toThrow(
      'the file ends here'
    );
    expect(storage.indices.has('logs-a')).toBe(false);
    expect(await tables()).toEqual(['_workbench_indices']);
    expect(await storage.loadIndex('logs-a', MAPPING, parts())).toBe(COUNT);
  });

  it('is not there when the process ended before it was whole', async () => {
    await storage.createIndex('logs-b', MAPPING);
    await run('CREATE TABLE "logs-a" AS SELECT 1 AS n');
    await storage.close();
    storage = await Storage.open(file, 1);
    expect(await tables()).toEqual(['_workbench_indices', 'logs-b']);
  });

  it('must not be there yet, and stays as it is', async () => {
    await storage.createIndex('logs-a', MAPPING);
    await storage.indexDocuments('logs-a', [{ id: '1', source: { n: 1 } }]);
    await expect(storage.loadIndex('logs-a', MAPPING, parts())).rejects.toThrow('already exists');
    expect(await run('SELECT n FROM "logs-a"')).toEqual([[1]]);
  });
});
