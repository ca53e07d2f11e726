import { registerDiscover } from '../discover/register_discover';
import { registerSecurity } from '../security/register_security';
import type { Neighbours } from './neighbours';
import type { HostCore } from '../browser/app_registry';

/** The apps that stand in for those of Kibana to which the plugin leads, and from which it is opened. */
export const registerStandIns = (host: HostCore, neighbours: Neighbours): void => {
  registerDiscover(host, neighbours);
  registerSecurity(host, neighbours);
};
