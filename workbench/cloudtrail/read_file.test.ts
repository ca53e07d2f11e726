import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileReport, type FileReport } from './file_report';
import { fingerprintOfFiles } from './fingerprint_of_files';
import { findFiles } from './find_files';
import { PlainRecord } from './plain_record';
import { readCloudTrailFile, type ReadEvent } from './read_file';

const record = (eventID: string) => ({
  eventID,
  eventTime: '2026-11-20T10:00:00Z',
  eventName: 'GetUser',
});

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cloudtrail files '));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

const idsOf = (events: Iterable<ReadEvent>): unknown[] =>
  [...events].map((event) => (event instanceof PlainRecord ? 'plain' : event.eventID));

const read = async (...paths: string[]): Promise<{ ids: unknown[]; report: FileReport }> => {
  const report = fileReport();
  const ids: unknown[] = [];
  for (const file of await findFiles(paths, report)) {
    for await (const { events } of readCloudTrailFile(file, report)) {
      ids.push(...idsOf(events));
    }
  }
  return { ids, report };
};

describe('reading CloudTrail files', () => {
  it('reads every form, packed or not, from a folder and all below it', async () => {
    write('a.json', JSON.stringify({ Records: [record('1'), record('2')] }));
    write('b/c.json.gz', gzipSync(JSON.stringify({ Records: [record('3')] })));
    write('d.ndjson', `${JSON.stringify(record('4'))}\r\n\n${JSON.stringify(record('5'))}`);
    write('e.ndjson.gz', gzipSync(JSON.stringify(record('6'))));
    write('f.json', `\uFEFF${JSON.stringify([record('7')], null, 2)}`);
    write('g.json', JSON.stringify(record('8'), null, 2));
    write('h.json', `${JSON.stringify(record('9'))}\n${JSON.stringify(record('10'))}\n`);
    const { ids, report } = await read(folder);
    expect(ids).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(report).toEqual({ ...fileReport(), files: 7 });
  });

  it('reads a file once though two paths lead to it', async () => {
    const file = write('a.json', JSON.stringify(record('1')));
    expect((await read(file, folder)).ids).toEqual(['1']);
  });

  it('names each damaged record by file and line or place, and reads the rest', async () => {
    const lines = write(
      'a.ndjson',
      ['{"broken', JSON.stringify(record('1')), '7', '{"eventTime":"2026-11-20T10:00:00Z"}'].join(
        '\n'
      )
    );
    const list = write(
      'b.json',
      JSON.stringify({ Records: [record('2'), null, { eventName: 'x' }] })
    );
    const { ids, report } = await read(folder);
    expect(ids).toEqual(['1', '2']);
    expect(report.damagedCount).toBe(5);
    expect(report.damaged).toEqual([
      { file: lines, line: 1, reason: 'not valid JSON' },
      { file: lines, line: 3, reason: 'not a JSON object' },
      { file: lines, line: 4, reason: 'no eventName' },
      { file: list, record: 2, reason: 'not a JSON object' },
      { file: list, record: 3, reason: 'no eventTime' },
    ]);
  });

  it('counts all damaged records and names the first thousand', async () => {
    const { report } = await read(write('a.ndjson', '{\n'.repeat(1500)));
    expect(report.damagedCount).toBe(1500);
    expect(report.damaged).toHaveLength(1000);
  });

  it('says in one sentence why a path could not be read', async () => {
    const missing = join(folder, 'missing.json');
    const text = write('notes.txt', 'notes');
    const cut = write('cut.json', '{"Records": [{"eventTime":');
    const packed = write('cut.json.gz', gzipSync(JSON.stringify([record('1')])).subarray(0, 20));
    const { ids, report } = await read(missing, text, cut, packed);
    expect(ids).toEqual([]);
    expect(report.unreadable.map(({ reason }) => reason.replaceAll(folder, ''))).toEqual([
      '/missing.json does not exist; check the path.',
      '/notes.txt is no CloudTrail file: its name must end in .json, .json.gz, .ndjson or .ndjson.gz.',
      '/cut.json is not valid JSON; it may be cut short or no CloudTrail file.',
      '/cut.json.gz could not be read: unexpected end of file; repair it or leave it out.',
    ]);
  });

  it('says that a long list of records has no end', async () => {
    const records = Array.from({ length: 9_000 }, (_, at) => JSON.stringify(record(String(at))));
    const { ids, report } = await read(write('cut.json', `{"Records":[${records.join(',')}`));
    expect(ids).toHaveLength(8_999);
    expect(report.unreadable.map(({ reason }) => reason.replaceAll(folder, ''))).toEqual([
      '/cut.json could not be read: the list of records has no end; repair it or leave it out.',
    ]);
  });

  it('keeps what stood before the damage in a packed file of lines', async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => JSON.stringify(record(String(at))));
    const packed = gzipSync(lines.join('\n'));
    const { ids, report } = await read(
      write('cut.ndjson.gz', packed.subarray(0, Math.floor(packed.length / 2)))
    );
    expect(ids.length).toBeGreaterThan(1000);
    expect(report.unreadable).toHaveLength(1);
  });

  it('says which files of a folder it left out', async () => {
    write('readme.txt', 'text');
    write('digest.json', JSON.stringify({ digestStartTime: '2026-11-20T10:00:00Z' }));
    symlinkSync(folder, join(folder, 'loop'));
    const { report } = await read(folder);
    expect(report.skipped.map(({ file }) => file.slice(folder.length + 1)).sort()).toEqual([
      'digest.json',
      'loop',
      'readme.txt',
    ]);
    expect(report.unreadable).toEqual([]);
  });

  it('takes line separators of Unicode for ordinary characters', async () => {
    const { ids } = await read(write('a.ndjson', JSON.stringify(record('a\u2028b\u2029c\u0085d'))));
    expect(ids).toEqual(['a\u2028b\u2029c\u0085d']);
  });
});

describe('sharing a large file', () => {
  const share = async (file: string, index: number, of: number) => {
    const report = fileReport();
    const ids: unknown[] = [];
    let bytes = 0;
    for await (const block of readCloudTrailFile(file, report, { index, of })) {
      ids.push(...idsOf(block.events));
      bytes += block.bytes;
    }
    return { ids, bytes, report };
  };

  it.each([
    ['a.ndjson', (records: string[]) => records.join('\n')],
    ['a.json', (records: string[]) => `{"Records":[${records.join(',')}]}`],
  ])('gives each event of %s to one reader', async (name, text) => {
    const filler = 'x'.repeat(40_000);
    const records = Array.from({ length: 900 }, (_, at) =>
      JSON.stringify(at === 700 ? { filler } : { ...record(String(at)), filler })
    );
    const file = write(name, text(records));
    const readers = [await share(file, 0, 2), await share(file, 1, 2)];
    const [first = [], second = []] = readers.map(({ ids }) => ids);
    expect(Math.min(first.length, second.length)).toBeGreaterThan(300);
    const all = [...first, ...second].map(Number).sort((one, other) => one - other);
    expect(all).toEqual(Array.from({ length: 900 }, (_, at) => at).filter((at) => at !== 700));
    expect(readers.map(({ report }) => report.files)).toEqual([1, 0]);
    expect(readers.flatMap(({ report }) => report.damaged)).toEqual([
      { file, [name === 'a.json' ? 'record' : 'line']: 701, reason: 'no eventTime' },
    ]);
    const size = readers.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(size).toBe(text(records).length);
  });
});

describe('the fingerprint of files', () => {
  it('stays while the files stay and changes with them', async () => {
    const file = write('a.json', JSON.stringify(record('1')));
    const before = await fingerprintOfFiles([folder]);
    expect(await fingerprintOfFiles([folder])).toBe(before);
    utimesSync(file, new Date(1), new Date(1));
    expect(await fingerprintOfFiles([folder])).not.toBe(before);
  });
});
