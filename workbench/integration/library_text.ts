import { createRequire } from 'node:module';
import { join } from 'node:path';
import { REPOSITORY } from '../start/repository';

/**
 * The library's exact text as the built archive carries it: the workbench reads nothing of the
 * plugin's sources.
 */
export const libraryText = (): string => {
  const file = join(
    REPOSITORY,
    'target/plugin/kibana/ec2DeploymentHunt/common/hunt/published_query.js'
  );
  const loaded: { PUBLISHED_QUERY?: unknown } = createRequire(file)(file);
  if (typeof loaded.PUBLISHED_QUERY !== 'string') throw new Error(`${file} holds no query`);
  return loaded.PUBLISHED_QUERY;
};
