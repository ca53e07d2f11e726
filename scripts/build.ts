import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildArchive } from './packaging/build_archive';

const USAGE = `npm run build [-- --kibana-version 9.5.4]

Builds the archive that Kibana installs. --kibana-version: the exact version of the Kibana that it
is for; without it, kibanaVersion of package.json.`;

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: { 'kibana-version': { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) {
    console.log(USAGE);
    return;
  }
  const root = resolve(__dirname, '..');
  const started = performance.now();
  const zip = await buildArchive({
    root,
    kibanaVersion: values['kibana-version'],
    onProgress: (line) => console.log(line),
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${relative(root, zip)} in ${seconds} s`);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
