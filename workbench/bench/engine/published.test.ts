import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentOf } from '../../cloudtrail/document';
import { sampleEvents } from '../../cloudtrail/generator/sample';
import { publishedByHand } from '../../cloudtrail/test_support/published_by_hand';
import { rowsByJq } from './published_by_jq';
import { rowsByNode } from './published_by_node';
import { WEEK_END } from './week_files';

const events = [...sampleEvents({ seed: 7, end: WEEK_END, events: 2_000 })];
const rows = publishedByHand(events, WEEK_END).length;

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
  file = join(folder, 'documents.ndjson');
  writeFileSync(file, events.map((event) => JSON.stringify(documentOf(event).source)).join('\n'));
});

afterAll(() => rmSync(folder, { recursive: true }));

it('has the same rows by a plain Node script as by hand', async () => {
  expect(rows).toBeGreaterThan(20);
  expect(await rowsByNode(file, WEEK_END)).toBe(rows);
});

it('has the same rows by jq, or says that there is none', async () => {
  const found = await rowsByJq(file, WEEK_END).catch((thrown: unknown) => String(thrown));
  expect([rows, 'Error: spawn jq ENOENT']).toContain(found);
});
