import { Storage } from './storage';

const MAPPING = { properties: { n: { type: 'integer' } } };

let storage: Storage;

beforeEach(async () => {
  storage = await Storage.open(undefined, 1);
});

afterEach(() => storage.close());

const run = async (sql: string): Promise<unknown[][]> => {
  const connection = await storage.connect();
  try {
    return (await connection.runAndReadAll(sql)).getRows();
  } finally {
    connection.closeSync();
  }
};

const tables = async (): Promise<unknown[]> =>
  (await run('SELECT table_name FROM duckdb_tables() ORDER BY 1')).flat();

describe('an index', () => {
  it('whose creation fails half-way leaves nothing behind', async () => {
    await run('ALTER TABLE _workbench_indices RENAME TO away');
    await expect(storage.createIndex('logs-a', MAPPING)).rejects.toThrow('_workbench_indices');
    expect(storage.indices.has('logs-a')).toBe(false);
    expect(await tables()).toEqual(['away']);
    await run('ALTER TABLE away RENAME TO _workbench_indices');
    await storage.createIndex('logs-a', MAPPING);
    expect(await tables()).toEqual(['_workbench_indices', 'logs-a']);
  });

  it('whose deletion fails half-way is still there with its documents', async () => {
    await storage.createIndex('logs-a', MAPPING);
    await storage.indexDocuments('logs-a', [{ id: '1', source: { n: 1 } }]);
    await run('ALTER TABLE _workbench_indices RENAME TO away');
    await expect(storage.deleteIndex('logs-a')).rejects.toThrow('_workbench_indices');
    expect(storage.indices.has('logs-a')).toBe(true);
    expect(await run('SELECT n FROM "logs-a"')).toEqual([[1]]);
  });

  it('can be deleted and made anew while it is read', async () => {
    await storage.createIndex('logs-a', MAPPING);
    await storage.indexDocuments('logs-a', [{ id: '1', source: { n: 1 } }]);
    const reader = await storage.connect();
    await reader.run('BEGIN');
    await reader.run('SELECT n FROM "logs-a"');
    await storage.deleteIndex('logs-a');
    await storage.createIndex('logs-a', MAPPING);
    const seen = await reader.runAndReadAll('SELECT n FROM "logs-a"');
    expect(seen.getRows()).toEqual([[1]]);
    reader.closeSync();
    expect(await run('SELECT n FROM "logs-a"')).toEqual([]);
  });

  it('many can be made and deleted at once', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `logs-${index}`);
    await Promise.all(names.map((name) => storage.createIndex(name, MAPPING)));
    await Promise.all(names.map((name) => storage.deleteIndex(name)));
    expect(await tables()).toEqual(['_workbench_indices']);
  });

  it('may not have fields whose names differ in capitals only', async () => {
    const properties = { N: { type: 'integer' }, n: { type: 'integer' } };
    await expect(storage.createIndex('logs-a', { properties })).rejects.toThrow(
      'the fields [N] and [n] differ in capitals only'
    );
    expect(await tables()).toEqual(['_workbench_indices']);
  });
});
