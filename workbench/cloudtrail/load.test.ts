import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Engine } from '../elasticsearch/engine';
import { loadFiles } from './load';

const event = (id: string, time = '2026-03-01T00:00:00Z') => ({
  eventID: id,
  eventTime: time,
  eventName: 'DescribeInstances',
  awsRegion: 'us-east-1',
});

let engine: Engine;

beforeEach(async () => {
  engine = await Engine.open({ clock: () => new Date('2026-03-07T00:00:00Z'), threads: 1 });
});

afterEach(() => engine.close());

const folder = (): string => mkdtempSync(join(tmpdir(), 'cloudtrail-'));

describe('loading files', () => {
  it('reads Records, zipped ones, lists, and lines, from folders and by name', async () => {
    const path = folder();
    writeFileSync(join(path, 'a.json'), JSON.stringify({ Records: [event('1'), event('2')] }));
    writeFileSync(
      join(path, 'b.json.gz'),
      gzipSync(JSON.stringify({ Records: [event('3', '2026-03-02T00:00:00Z')] }))
    );
    writeFileSync(
      join(path, 'c.ndjson'),
      `${JSON.stringify(event('4'))}\n\n${JSON.stringify(event('4'))}`
    );
    writeFileSync(join(path, 'notes.txt'), 'not CloudTrail');
    const report = await loadFiles(engine, { paths: [path], namespace: 'mine' });
    expect(report).toMatchObject({
      events: 5,
      files: 3,
      indices: ['logs-aws.cloudtrail-mine'],
      damagedCount: 0,
      duplicates: 1,
      newest: new Date('2026-03-02T00:00:00Z'),
    });
  });

  it('counts and names what is damaged, and loads the rest', async () => {
    const path = folder();
    const lines = join(path, 'lines.ndjson');
    const records = join(path, 'records.json');
    writeFileSync(lines, `${JSON.stringify(event('1'))}\n{"eventTime":\n{"eventName":"x"}\n`);
    writeFileSync(records, JSON.stringify({ Records: [event('2'), 7] }));
    const report = await loadFiles(engine, { paths: [lines, records], namespace: 'mine' });
    expect(report).toMatchObject({
      events: 2,
      damagedCount: 3,
      damaged: [
        { file: lines, line: 2, reason: 'not valid JSON' },
        { file: lines, line: 3, reason: 'no eventTime' },
        { file: records, record: 2, reason: 'not a JSON object' },
      ],
    });
  });

  it('ends with one sentence at a file that cannot be read', async () => {
    const path = join(folder(), 'broken.json.gz');
    writeFileSync(path, 'not zipped');
    await expect(loadFiles(engine, { paths: [path], namespace: 'mine' })).rejects.toThrow(
      /broken\.json\.gz could not be read.*leave it out\.$/
    );
  });
});
