import type { LoadReport } from '../cloudtrail/load';
import { loadText } from './load_text';

const REPORT: LoadReport = {
  events: 1234,
  indices: ['logs-aws.cloudtrail-default'],
  files: 2,
  damagedCount: 0,
  damaged: [],
  duplicates: 0,
  oldest: new Date('2026-03-01T00:00:00Z'),
  newest: new Date('2026-03-07T00:00:00Z'),
};

const SOON = new Date('2026-03-08T00:00:00Z');

describe('what came of files', () => {
  it('is one line when all is well', () => {
    expect(loadText(REPORT, SOON)).toBe(
      'Loaded 1,234 events of 2 files into logs-aws.cloudtrail-default.'
    );
  });

  it('counts and names damaged records', () => {
    const damaged = [
      { file: 'a.ndjson', line: 7, reason: 'is no JSON' },
      { file: 'b\u001b[2J.json', record: 2, reason: 'has no eventTime' },
    ];
    const text = loadText({ ...REPORT, damaged, damagedCount: 12 }, SOON);
    expect(text).toContain(
      '12 damaged records were left out:\n  a.ndjson:7: is no JSON\n  b [2J.json, record 2: has no eventTime\n  and 2 more'
    );
  });

  it('says which clock to use when nothing lies in the last seven days', () => {
    const text = loadText(REPORT, new Date('2026-03-14T00:00:00Z'));
    // The window ends before its last instant.
    expect(text).toContain('--now 2026-03-07T00:00:01.000Z');
    expect(loadText(REPORT, new Date('2026-03-13T23:59:59Z'))).not.toContain('--now');
  });

  it('says that nothing can be found without any time', () => {
    expect(loadText({ ...REPORT, newest: null }, SOON)).toContain('will find nothing');
  });

  it('names repeated ids', () => {
    expect(loadText({ ...REPORT, duplicates: 1 }, SOON)).toContain('1 event has an id');
  });
});
