import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Closing } from './closing';
import { openFiles } from './open_files';
import { silentProgress } from './progress';

const event = (id: number) => ({
  eventID: String(id),
  eventTime: '2026-03-01T00:00:00Z',
  eventName: 'DescribeInstances',
});

let parent: string;
let folder: string;
let file: string;

const write = (events: number): void => {
  const lines = Array.from({ length: events }, (_, at) => JSON.stringify(event(at)));
  writeFileSync(file, [...lines, 'no JSON'].join('\n'));
};

const open = (closing: Closing, onDetail: (text: string) => void = () => undefined) =>
  openFiles({
    folder,
    clock: () => new Date('2026-03-07T00:00:00Z'),
    progress: { ...silentProgress, detail: onDetail },
    closing,
    paths: [file],
    namespace: 'mine',
  });

/** What came of opening, all closed again. */
const opened = async () => {
  const closing = new Closing();
  const { report, engine } = await open(closing);
  const indices = engine.indexNames();
  await closing.close();
  return { ...report, indices };
};

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'open files '));
  folder = join(parent, 'data');
  file = join(parent, 'a.ndjson');
});

afterEach(() => rmSync(parent, { recursive: true }));

describe('opening files of one’s own', () => {
  it('reads them once as long as they stay the same, and tells the same of them', async () => {
    write(3);
    const first = await opened();
    expect(first).toMatchObject({
      events: 3,
      damagedCount: 1,
      indices: ['logs-aws.cloudtrail-mine'],
    });
    expect(await opened()).toEqual({ ...first, isKept: true });
    write(4);
    expect(await opened()).toMatchObject({ events: 4 });
  });

  it('keeps the three loads that were used last', async () => {
    mkdirSync(folder);
    for (const [at, name] of ['000000000001', '000000000002', '000000000003'].entries()) {
      for (const end of ['duckdb', 'json']) {
        const path = join(folder, `cloudtrail-${name}.${end}`);
        writeFileSync(path, '');
        utimesSync(path, new Date(at), new Date(at));
      }
    }
    write(1);
    await opened();
    const names = readdirSync(folder).filter((name) => name.endsWith('.duckdb'));
    expect(names).toHaveLength(3);
    expect(names).not.toContain('cloudtrail-000000000001.duckdb');
    expect(readdirSync(folder)).toHaveLength(6);
  });

  it('leaves nothing when it is interrupted while it reads', async () => {
    write(20_000);
    const closing = new Closing();
    let closed: Promise<void> | undefined;
    const opening = open(closing, () => (closed ??= closing.close()));
    await expect(opening).rejects.toThrow('interrupted');
    await closed;
    expect(readdirSync(folder)).toEqual([]);
  });
});
