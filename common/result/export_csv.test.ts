import { hostileTexts, hostileTextSeed } from '../hostile_text.mock';
import { exportTable } from './export.mock';
import { exportCsv } from './export_csv';

/** Reads CSV by the letter of RFC 4180. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
    if (cell.lastIndex === text.length) return rows;
  }
  throw new Error(`no CSV at ${text.slice(0, 50)}`);
};

const cells = (...values: Parameters<typeof exportTable>): string[] =>
  readCsv(exportCsv(exportTable(...values)))
    .slice(-values.length)
    .map(([cell = '']) => cell);

describe('exportCsv', () => {
  it('says above the table what it is an answer to', () => {
    const rows = readCsv(exportCsv({ ...exportTable(1), limits: ['There may be more.'] }));
    expect(rows).toEqual([
      ['EC2 deployment hunt'],
      ['reading', 'corrected'],
      ['from (UTC)', '2026-03-01T00:00:00.000Z'],
      ['to (UTC)', '2026-03-08T00:00:00.000Z'],
      ['ran at (UTC)', '2026-03-08T00:00:01.000Z'],
      ['query', 'FROM logs-aws.cloudtrail-*\n| WHERE a == ?a'],
      ['parameters', '{"a":"x"}'],
      ['limit', 'There may be more.'],
      [''],
      ['value'],
      ['1'],
    ]);
  });

  it('keeps several values in one cell, numbers as they are, and unknown empty', () => {
    expect(cells(['a', 'b'], -5, null, 'a;b')).toEqual(['a\nb', '-5', '', 'a;b']);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '|calc', '%0A'])(
    'makes %j no formula',
    (text) => {
      expect(cells(text)).toEqual([`'${text}`]);
    }
  );

  const seed = hostileTextSeed();
  it(`keeps hostile text whole (seed ${seed})`, () => {
    for (const text of hostileTexts(seed, 500)) {
      expect([text, `'${text}`]).toContain(cells(text)[0]);
    }
  });
});
