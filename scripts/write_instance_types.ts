import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { instanceTypesText } from './ec2/instance_types_text';

/** Writes `common/ec2/instance_type_figures.ts` from a file of figures, the first argument. */
const main = (): void => {
  const [, , file] = process.argv;
  if (file === undefined) throw new Error('Name the CSV file of the figures.');
  const text = instanceTypesText(readFileSync(file, 'utf8'));
  writeFileSync(
    join(__dirname, '..', 'common', 'ec2', 'instance_type_figures.ts'),
    [
      '/** Written by `scripts/write_instance_types.ts`; what it means stands in `instance_types.ts`. */',
      `export const INSTANCE_TYPE_FIGURES = \`${text}\`;`,
      '',
    ].join('\n')
  );
};

main();
