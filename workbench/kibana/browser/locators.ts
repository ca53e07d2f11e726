import type {
  LocatorDefinition as PluginLocator,
  LocatorPublic,
  SharePluginSetup,
  SharePluginStart,
} from '@kbn/share-plugin/public';
import { compressToEncodedURIComponent, decompressFromEncodedURIComponent } from 'lz-string';
import { offerOnly } from '../offer_only';
import type { LocatorDefinition } from './app_registry';
import type { NavigateOptions } from './application';

/** The app that a locator's address leads to: `/app/r`. */
export const REDIRECT_APP = 'r';

export interface LocatorsOptions {
  version: string;
  getUrlForApp(id: string, options: { path: string }): string;
  navigate(id: string, options: NavigateOptions): void;
}

export interface Locators {
  register(definition: LocatorDefinition): void;
  /** Goes where the query of an address of `/app/r` says. Rejects with an Error of one sentence. */
  follow(search: string): Promise<void>;
  shareSetup: SharePluginSetup;
  share: SharePluginStart;
}

/** `share.url.locators`: ways into apps that stay right when an app changes its addresses. */
export const createLocators = ({ version, getUrlForApp, navigate }: LocatorsOptions): Locators => {
  const definitions = new Map<string, LocatorDefinition>();

  const go = async (
    definition: LocatorDefinition,
    params: unknown,
    replace: boolean
  ): Promise<void> => {
    const { app, path, state } = await definition.getLocation(params);
    navigate(app, { path, state, replace });
  };

  const register = (definition: LocatorDefinition): void => {
    if (definitions.has(definition.id)) {
      throw new Error(`Locator "${definition.id}" is already registered.`);
    }
    definitions.set(definition.id, definition);
  };

  const locator = <Params>(definition: LocatorDefinition): LocatorPublic<Params> =>
    offerOnly(`locator ${definition.id}`, {
      getRedirectUrl: (params: Params) => {
        const packed = compressToEncodedURIComponent(JSON.stringify(params));
        const path = `?l=${encodeURIComponent(definition.id)}&v=${version}&lz=${packed}`;
        return getUrlForApp(REDIRECT_APP, { path });
      },
      navigate: (params: Params, { replace = false }: { replace?: boolean } = {}) =>
        go(definition, params, replace),
    });

  return {
    register,
    follow: async (search) => {
      // `lz` holds plus signs, which `URLSearchParams` would read as spaces.
      const query = new URLSearchParams(search.replace(/\+/g, '%2B'));
      const id = query.get('l') ?? '';
      const definition = definitions.get(id);
      if (definition === undefined) {
        throw new Error(`The link asks for the locator "${id}", which no app has registered.`);
      }
      let params: unknown;
      try {
        const packed = query.get('lz');
        const text = packed === null ? query.get('p') : decompressFromEncodedURIComponent(packed);
        params = JSON.parse(text ?? '');
      } catch {
        throw new Error('The link is damaged: its parameters cannot be read.');
      }
      await go(definition, params, true);
    },
    shareSetup: offerOnly('share', {
      url: offerOnly('share.url', {
        locators: offerOnly('share.url.locators', {
          // A plugin names the type of its own parameters; from an address they may be anything.
          create: <Params>({ id, getLocation }: PluginLocator<Params>) =>
            register({ id, getLocation: (params) => getLocation(params as Params) }),
        }),
      }),
    }),
    share: offerOnly('share', {
      url: offerOnly('share.url', {
        locators: offerOnly('share.url.locators', {
          get: <Params>(id: string) => {
            const definition = definitions.get(id);
            return definition === undefined ? undefined : locator<Params>(definition);
          },
        }),
      }),
    }),
  };
};
