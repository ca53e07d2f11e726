import { DEFAULT_APP_CATEGORIES } from '@kbn/core/server';
import type { FeatureKibanaPrivileges, KibanaFeatureConfig } from '@kbn/features-plugin/server';
import { PLUGIN_ID, READ_API_PRIVILEGE } from '../common/plugin';

/** Nothing is stored or changed, so that all and read are the same right: to run the hunt. */
const runTheHunt = (): FeatureKibanaPrivileges => ({
  app: [PLUGIN_ID],
  api: [READ_API_PRIVILEGE],
  ui: ['show'],
  savedObject: { all: [], read: [] },
});

/** What an administrator grants in a role. The events themselves need index privileges. */
export const feature: KibanaFeatureConfig = {
  id: PLUGIN_ID,
  name: 'EC2 deployment hunt',
  category: DEFAULT_APP_CATEGORIES.security,
  app: [PLUGIN_ID],
  privileges: { all: runTheHunt(), read: runTheHunt() },
};
