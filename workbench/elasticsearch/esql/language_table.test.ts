import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { END, languageTable, START } from './language_table';

/** Cells without the spaces that line them up, nor the length of rules. */
const bare = (text: string): string[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/ *\| */g, '|')
        .replace(/-{3,}/g, '---')
        .trim()
    )
    .filter((line) => line !== '');

it('stands in the README as the definitions have it: npx tsx workbench/write_language_table.ts', () => {
  const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
  const written = readme.split(START)[1]?.split(END)[0] ?? '';
  expect(bare(written)).toEqual(bare(languageTable()));
});

it('names a function with all its names, and what is refused with the reason', () => {
  const table = languageTable();
  expect(table).toContain('| `TO_INTEGER`, `TO_INT` |');
  expect(table).toMatch(/`ST_CONTAINS`.*: needs shapes and points/);
});
