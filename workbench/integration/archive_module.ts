import { createRequire } from 'node:module';
import { join } from 'node:path';
import { REPOSITORY } from '../start/repository';

/**
 * A module of `common` as the built archive carries it: the workbench reads nothing of the plugin's
 * sources. `Module` is what the test expects of it; a missing export fails where it is used.
 */
export const archiveModule = <Module>(path: string): Module => {
  const file = join(REPOSITORY, 'target/plugin/kibana/ec2DeploymentHunt/common', `${path}.js`);
  const loaded: Module = createRequire(file)(file);
  return loaded;
};
