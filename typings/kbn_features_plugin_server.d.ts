/* The used part of `@kbn/features-plugin/server`, Kibana 9.5 (features/common/kibana_feature.ts). */
declare module '@kbn/features-plugin/server' {
  import type { AppCategory } from '@kbn/core/server';

  export interface FeatureKibanaPrivileges {
    app?: string[];
    api?: string[];
    ui: string[];
    savedObject: { all: string[]; read: string[] };
  }

  export interface KibanaFeatureConfig {
    id: string;
    name: string;
    description?: string;
    category: AppCategory;
    order?: number;
    app: string[];
    privileges: { all: FeatureKibanaPrivileges; read: FeatureKibanaPrivileges } | null;
  }

  export interface FeaturesPluginSetup {
    registerKibanaFeature(feature: KibanaFeatureConfig): void;
  }
}
