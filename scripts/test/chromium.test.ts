import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium';

describe('the browser of the tests', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'browser '));
    writeFileSync(join(folder, 'google-chrome'), '');
    chmodSync(join(folder, 'google-chrome'), 0o755);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('is the one on the path', () => {
    expect(findChromium({ PATH: `/nowhere:${folder}` })).toBe(join(folder, 'google-chrome'));
  });

  it('is the one that CHROMIUM names, and no other when that is absent', () => {
    expect(findChromium({ CHROMIUM: join(folder, 'google-chrome'), PATH: '' })).toBeDefined();
    expect(findChromium({ CHROMIUM: '/nowhere/chromium', PATH: folder })).toBeUndefined();
  });
});
