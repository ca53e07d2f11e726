import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shippedSources } from './source_files';

describe('what ships', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sources '));
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it('leaves out tests, mocks and typings, as Kibana does', () => {
    mkdirSync(join(root, 'server/__tests__'), { recursive: true });
    const names = [
      'index.ts',
      'page.tsx',
      'a.test.ts',
      'a.mock.ts',
      'a.d.ts',
      'notes.md',
      '__tests__/a.ts',
    ];
    names.forEach((name) => writeFileSync(join(root, 'server', name), ''));
    expect(shippedSources(root, 'server')).toEqual(['server/index.ts', 'server/page.tsx']);
  });

  it('is nothing where there is no such folder', () => {
    expect(shippedSources(root, 'public')).toEqual([]);
  });
});
