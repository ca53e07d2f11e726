/*
 * The used part of `@kbn/licensing-plugin/public`, Kibana 9.5
 * (x-pack/platform/plugins/shared/licensing/public/types.ts).
 */
declare module '@kbn/licensing-plugin/public' {
  export interface LicensingPluginStart {
    getLicense(): Promise<{ isActive: boolean; hasAtLeast(minimum: 'enterprise'): boolean }>;
  }
}
