import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ownDataFile,
  removeAbandonedFiles,
  removeDataFile,
  removeOtherSamples,
  sourcesDigest,
} from './data_files';

const NO_PROCESS = 2 ** 22 + 1;

describe('data files', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'data files '));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('of ended processes are removed, and no others', () => {
    const own = ownDataFile(folder, 'sample');
    writeFileSync(own, '');
    writeFileSync(`${own}.wal`, '');
    writeFileSync(join(folder, `a.process-${NO_PROCESS}.duckdb`), '');
    writeFileSync(join(folder, `a.process-${NO_PROCESS}.duckdb.wal`), '');
    writeFileSync(join(folder, 'sample-1.duckdb'), '');
    removeAbandonedFiles(folder);
    expect(readdirSync(folder)).toHaveLength(3);
    removeDataFile(own);
    expect(readdirSync(folder)).toEqual(['sample-1.duckdb']);
  });

  it('of older samples are removed, and no others', () => {
    const names = ['sample-000000000001.duckdb', 'sample-000000000002.duckdb', 'other.duckdb'];
    names.forEach((name) => writeFileSync(join(folder, name), ''));
    removeOtherSamples(folder, join(folder, 'sample-000000000002.duckdb'));
    expect(readdirSync(folder).sort()).toEqual(['other.duckdb', 'sample-000000000002.duckdb']);
  });

  it('are made anew when a source changes, and not when a test does', () => {
    mkdirSync(join(folder, 'stories'));
    writeFileSync(join(folder, 'stories/theft.ts'), '1');
    const before = sourcesDigest([folder], 'seed 1');
    writeFileSync(join(folder, 'stories/theft.test.ts'), '1');
    expect(sourcesDigest([folder], 'seed 1')).toBe(before);
    expect(sourcesDigest([folder], 'seed 2')).not.toBe(before);
    writeFileSync(join(folder, 'stories/theft.ts'), '2');
    expect(sourcesDigest([folder], 'seed 1')).not.toBe(before);
  });
});
