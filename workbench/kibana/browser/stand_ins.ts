import { registerDiscover } from '../discover/register_discover';
import type { HostCore } from './app_registry';

/** The apps that stand in for those of Kibana to which the plugin leads. */
export const registerStandIns = (host: HostCore): void => {
  registerDiscover(host);
};
