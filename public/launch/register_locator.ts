import type { SharePluginSetup } from '@kbn/share-plugin/public';
import type { HuntLink } from '../../common/launch/hunt_address';
import { PLUGIN_ID } from '../../common/plugin';

/** How other plugins, and links that Kibana makes, name the hunt. */
export const HUNT_LOCATOR = 'EC2_DEPLOYMENT_HUNT_LOCATOR';

/** Throws where the id is taken or `share` has another shape. */
export const registerLocator = (share: SharePluginSetup): void => {
  share.url.locators.create<HuntLink>({
    id: HUNT_LOCATOR,
    getLocation: async (params) => {
      const { huntLocation } = await import('./hunt_location');
      return { app: PLUGIN_ID, path: huntLocation(params), state: {} };
    },
  });
};
