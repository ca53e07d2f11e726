import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeAbandonedFolders, unfinishedFolder } from './unfinished_folder';

let below: string;

beforeEach(() => {
  below = mkdtempSync(path.join(tmpdir(), 'unfinished '));
});

afterEach(() => rmSync(below, { recursive: true }));

it('removes what processes left that run no longer, and nothing else', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  for (const name of [`unfinished-process-${pid}-abcdef`, 'unfinished-abcdef', 'host-1234']) {
    mkdirSync(path.join(below, name));
    writeFileSync(path.join(below, name, 'kibana.js'), '');
  }
  const own = await unfinishedFolder(below);
  removeAbandonedFolders(below);
  expect(readdirSync(below).sort()).toEqual(['host-1234', path.basename(own)]);
});

it('has nothing to remove where nothing was ever built', () => {
  expect(() => removeAbandonedFolders(path.join(below, 'none'))).not.toThrow();
});
