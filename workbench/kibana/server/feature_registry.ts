import type { KibanaFeatureConfig } from '@kbn/features-plugin/server';

/** What a person may do with a feature; `all` holds `read` in Elasticsearch's answer, not here. */
export interface FeatureRights {
  all: boolean;
  read: boolean;
}

/** What a person may do, as Kibana's core and its router ask it. */
export interface Rights {
  /** The names that a route's `requiredPrivileges` uses. */
  api: ReadonlySet<string>;
  /** `core.application.capabilities`: of each feature, and of each app under `navLinks`. */
  capabilities: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
}

/** The features that plugins registered, and what they grant. */
export class FeatureRegistry {
  private readonly features: KibanaFeatureConfig[] = [];

  /** @throws Error when the id is taken, as Kibana does */
  register(feature: KibanaFeatureConfig): void {
    if (this.features.some(({ id }) => id === feature.id)) {
      throw new Error(`Feature with id ${feature.id} is already registered.`);
    }
    this.features.push(feature);
  }

  ids(): string[] {
    return this.features.map(({ id }) => id);
  }

  rights(granted: (featureId: string) => FeatureRights): Rights {
    const api = new Set<string>();
    const navLinks: Record<string, boolean> = {};
    const capabilities: Record<string, Record<string, boolean>> = {};
    for (const { id, app, privileges } of this.features) {
      const of: Record<string, boolean> = {};
      capabilities[id] = of;
      for (const name of app) navLinks[name] ??= false;
      if (privileges === null) continue;
      const rights = granted(id);
      for (const level of ['all', 'read'] as const) {
        const privilege = privileges[level];
        for (const name of privilege.ui) of[name] = of[name] === true || rights[level];
        if (!rights[level]) continue;
        for (const name of privilege.api ?? []) api.add(name);
        for (const name of privilege.app ?? app) navLinks[name] = true;
      }
    }
    return { api, capabilities: { ...capabilities, navLinks } };
  }
}
