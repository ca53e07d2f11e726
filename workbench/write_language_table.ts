/** Writes the table of the language into the README: `npx tsx workbench/write_language_table.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { withLanguageTable } from './elasticsearch/esql/language_table';

const file = join(__dirname, 'README.md');

const write = async (): Promise<void> => {
  const options = (await resolveConfig(file)) ?? {};
  const text = withLanguageTable(readFileSync(file, 'utf8'));
  writeFileSync(file, await format(text, { ...options, parser: 'markdown' }));
};

write().catch((thrown: unknown) => {
  process.stderr.write(`${String(thrown)}\n`);
  process.exitCode = 1;
});
