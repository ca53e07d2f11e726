/* The used part of `@kbn/share-plugin/public`, Kibana 9.5 (share/common/url_service/locators/types.ts). */
declare module '@kbn/share-plugin/public' {
  export interface LocatorPublic<Params> {
    /** Synchronous; carries every parameter, location state included, so that middle click works. */
    getRedirectUrl(params: Params): string;
    navigate(params: Params, options?: { replace?: boolean }): Promise<void>;
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
