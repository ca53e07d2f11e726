import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Engine } from '../elasticsearch/engine';
import { loadFiles, type LoadProgress } from './load';

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

const ask = (text: string) =>
  engine.esql({
    text,
    parameters: { named: new Map(), positional: [] },
    locale: 'en-US',
    mayRead: () => true,
    signal: new AbortController().signal,
  });

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

  it('reads with threads what it reads alone', async () => {
    const path = folder();
    for (let file = 0; file < 12; file++) {
      const records = Array.from({ length: 500 }, (_, at) => event(`${file}-${at % 490}`));
      writeFileSync(
        join(path, `${file}.json.gz`),
        gzipSync(JSON.stringify({ Records: [...records, file % 4 === 0 ? {} : event(`${file}`)] }))
      );
    }
    const alone = await loadFiles(engine, { paths: [path], namespace: 'alone', threads: 0 });
    const threads = await loadFiles(engine, { paths: [path], namespace: 'threads', threads: 2 });
    expect(alone).toMatchObject({ events: 6_009, files: 12, damagedCount: 3, duplicates: 120 });
    expect(threads).toEqual({ ...alone, indices: ['logs-aws.cloudtrail-threads'] });
    const rows = async (namespace: string) =>
      (
        await ask(
          `FROM logs-aws.cloudtrail-${namespace} METADATA _id | KEEP _id, event.id, @timestamp | SORT _id | LIMIT 7000`
        )
      ).values;
    expect(await rows('threads')).toEqual(await rows('alone'));
  }, 60_000);

  it('keeps every delivery of an event, with an id that does not hang on the order', async () => {
    const path = folder();
    const later = { ...event('1'), awsRegion: 'us-west-2' };
    writeFileSync(
      join(path, 'a.json'),
      JSON.stringify([later, event('1'), event('2'), event('1')])
    );
    const report = await loadFiles(engine, { paths: [path], namespace: 'mine' });
    expect(report).toMatchObject({ events: 4, duplicates: 2 });
    const { values } = await ask(
      'FROM logs-aws.cloudtrail-mine METADATA _id | SORT _id | KEEP _id, event.id, cloud.region'
    );
    expect(values).toEqual([
      ['1', '1', 'us-east-1'],
      ['1-1', '1', 'us-east-1'],
      ['1-2', '1', 'us-west-2'],
      ['2', '2', 'us-east-1'],
    ]);
  });

  it('tells how far it is, to the last byte', async () => {
    const path = folder();
    const lines = Array.from({ length: 5_000 }, (_, at) => JSON.stringify(event(String(at))));
    writeFileSync(join(path, 'a.ndjson'), lines.join('\n'));
    const told: LoadProgress[] = [];
    await loadFiles(engine, { paths: [path], namespace: 'mine' }, (progress) =>
      told.push(progress)
    );
    const totalBytes = lines.join('\n').length;
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toEqual({ events: 5_000, bytes: totalBytes, totalBytes });
  });

  it('leaves no index when it is interrupted', async () => {
    const path = folder();
    const lines = Array.from({ length: 10_000 }, (_, at) => JSON.stringify(event(String(at))));
    writeFileSync(join(path, 'a.ndjson'), lines.join('\n'));
    const interrupt = new AbortController();
    const loading = loadFiles(
      engine,
      { paths: [path], namespace: 'mine', threads: 1 },
      () => interrupt.abort(new Error('stopped')),
      interrupt.signal
    );
    await expect(loading).rejects.toThrow('stopped');
    expect(engine.hasIndex('logs-aws.cloudtrail-mine')).toBe(false);
  });

  it('leaves out, counts and names a record that the index refuses', async () => {
    const path = join(folder(), 'a.json');
    const odd = { ...event('1'), resources: [{ ARN: { name: 'x' } }] };
    writeFileSync(path, JSON.stringify([odd, event('2')]));
    expect(await loadFiles(engine, { paths: [path], namespace: 'mine' })).toMatchObject({
      events: 1,
      damagedCount: 1,
      damaged: [{ file: path, reason: expect.stringContaining('aws.cloudtrail.resources.arn') }],
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
