import type { App, AppMountParameters, CoreStart } from '@kbn/core/public';

/**
 * Where a locator leads: the path inside an app and the state that travels in the browser's history
 * (never in the address), as Kibana's `KibanaLocation`.
 */
export interface KibanaLocation {
  app: string;
  /** Begins with `/` or `#`; the app's own address is put before it. */
  path: string;
  state: Record<string, unknown>;
}

export interface LocatorDefinition {
  id: string;
  /**
   * Reads parameters, which come from an address and may be anything, and says where they lead.
   * Throws, or rejects with, an Error of one clear sentence when they cannot be understood.
   */
  getLocation(params: unknown): KibanaLocation | Promise<KibanaLocation>;
}

/** `mount` gets the core, since the host's own apps have no `getStartServices`. */
export interface HostApp extends Omit<App, 'mount'> {
  /** Its address below the space, such as `/app/security`; `/app/<id>` without. */
  appRoute?: string;
  mount(params: AppMountParameters, core: CoreStart): (() => void) | Promise<() => void>;
}

/** What an app of the host itself (a stand-in such as Discover) registers. */
export interface HostCore {
  registerApp(app: HostApp): void;
  registerLocator(definition: LocatorDefinition): void;
}
