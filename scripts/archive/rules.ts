import type { Rule } from './archive';
import { bundleSize } from './bundle_size';
import { dynamicCode } from './dynamic_code';
import { foreignContent } from './foreign_content';
import { layout } from './layout';
import { manifest } from './manifest';
import { packageFile } from './package_file';
import { registration } from './registration';
import { secondCopies } from './second_copies';
import { serverRequires } from './server_requires';
import { sharedLibraries } from './shared_libraries';
import { translations } from './translations';

/** Each rule with what it proves. */
export const RULES: ReadonlyArray<[claim: string, rule: Rule]> = [
  ['lies as Kibana expects it', layout],
  ['has a manifest that Kibana accepts', manifest],
  ['has a package.json of four keys and carries its dependencies', packageFile],
  ['registers exactly once', registration],
  ['makes no code from text', dynamicCode],
  ['reads only what Kibana shares', sharedLibraries],
  ['brings nothing that Kibana shares', secondCopies],
  ['ships no test and no word of what stays at home', foreignContent],
  ['finds all that its server half requires', serverRequires],
  ['lists its translations', translations],
  ['is small enough', bundleSize],
];
