import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileReport, type FileReport } from './file_report';
import { fingerprintOfFiles } from './fingerprint_of_files';
import { readCloudTrailFiles } from './read_files';

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

const read = async (...paths: string[]): Promise<{ ids: unknown[]; report: FileReport }> => {
  const report = fileReport();
  const ids: unknown[] = [];
  for await (const event of readCloudTrailFiles(paths, report)) {
    ids.push(event.eventID);
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

describe('the fingerprint of files', () => {
  it('stays while the files stay and changes with them', async () => {
    const file = write('a.json', JSON.stringify(record('1')));
    const before = await fingerprintOfFiles([folder]);
    expect(await fingerprintOfFiles([folder])).toBe(before);
    utimesSync(file, new Date(1), new Date(1));
    expect(await fingerprintOfFiles([folder])).not.toBe(before);
  });
});
