import { relative, resolve } from 'node:path';
import { readArchive } from './archive/archive';
import { bundleSizes } from './archive/bundle_size';
import { RULES } from './archive/rules';
import { archivePath } from './packaging/build_archive';

const inKilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** Checks the archive that the last build made, or the one that is named, rule by rule. */
const main = async (): Promise<void> => {
  const root = resolve(__dirname, '..');
  const path = process.argv[2] ?? archivePath(root);
  const archive = await readArchive(path);
  let broken = 0;
  for (const [claim, rule] of RULES) {
    const breaches = rule(archive);
    broken += breaches.length === 0 ? 0 : 1;
    console.log(`${breaches.length === 0 ? 'ok' : 'FAILED'}  The archive ${claim}`);
    breaches.forEach((breach) => console.log(`        ${breach}`));
  }
  const { eager, lazy } = bundleSizes(archive);
  console.log(
    `Entry ${inKilobytes(eager)} (limit 5 KB), chunks ${inKilobytes(lazy)} (limit 100 KB)`
  );
  console.log(`${relative(root, path)}: ${RULES.length - broken} passed, ${broken} failed`);
  process.exitCode = broken === 0 ? 0 : 1;
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
