/* The used part of `@kbn/share-plugin/public`, Kibana 9.5 (share/common/url_service/locators/types.ts). */
declare module '@kbn/share-plugin/public' {
  export interface LocatorPublic<Params> {
    /** Synchronous; carries every parameter, location state included, so that middle click works. */
    getRedirectUrl(params: Params): string;
    navigate(params: Params, options?: { replace?: boolean }): Promise<void>;
  }

  /** Where a locator leads. `path` stands behind the app's own address. */
  export interface KibanaLocation {
    app: string;
    path: string;
    /** Travels in the browser's history, never in the address. */
    state: Record<string, unknown>;
  }

  export interface LocatorDefinition<Params> {
    id: string;
    getLocation(params: Params): Promise<KibanaLocation>;
  }

  export interface SharePluginSetup {
    url: {
      locators: {
        /** Throws when the id is taken. */
        create<Params>(definition: LocatorDefinition<Params>): unknown;
      };
    };
  }

  export interface SharePluginStart {
    url: {
      locators: {
        /** Undefined when no app has registered the locator. */
        get<Params>(id: string): LocatorPublic<Params> | undefined;
      };
    };
  }
}
