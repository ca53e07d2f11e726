/*
 * The used part of `@kbn/core/public`, Kibana 9.5. Sources: src/core/packages/application/browser,
 * http/browser, chrome/browser, notifications/browser, rendering/browser, security/browser.
 */
declare module '@kbn/core/public' {
  import type { ReactElement, ReactNode } from 'react';
  import type { Observable } from 'rxjs';

  export interface AppCategory {
    id: string;
    label: string;
    ariaLabel?: string;
    order?: number;
    euiIconType?: string;
  }

  /** A value import: `__kbnBundles__.get('entry/core/public')`. */
  export const DEFAULT_APP_CATEGORIES: Readonly<Record<'security', AppCategory>>;

  export interface ScopedHistoryLocation {
    pathname: string;
    search: string;
    hash: string;
    state: unknown;
  }

  export interface ScopedHistory {
    readonly location: ScopedHistoryLocation;
    push(location: { pathname?: string; search?: string; hash?: string; state?: unknown }): void;
    replace(location: { pathname?: string; search?: string; hash?: string; state?: unknown }): void;
    listen(listener: (location: ScopedHistoryLocation, action: string) => void): () => void;
    createHref(location: { pathname?: string; search?: string }): string;
  }

  export interface AppMountParameters {
    element: HTMLElement;
    history: ScopedHistory;
    theme$: Observable<{ darkMode: boolean; name: string }>;
  }

  export interface App {
    id: string;
    title: string;
    category?: AppCategory;
    order?: number;
    euiIconType?: string;
    keywords?: string[];
    deepLinks?: AppDeepLink[];
    mount(params: AppMountParameters): (() => void) | Promise<() => void>;
  }

  /** A place inside an app that the global search finds by itself. */
  export interface AppDeepLink {
    id: string;
    title: string;
    /** Behind the app's own address. */
    path: string;
    keywords?: string[];
  }

  export interface HttpFetchOptions {
    query?: Record<string, string | number | boolean | undefined>;
    body?: string;
    headers?: Record<string, string>;
    signal?: AbortSignal;
    version?: string;
    keepalive?: boolean;
  }

  export interface HttpStart {
    get<T>(path: string, options?: HttpFetchOptions): Promise<T>;
    post<T>(path: string, options?: HttpFetchOptions): Promise<T>;
    delete<T>(path: string, options?: HttpFetchOptions): Promise<T>;
    basePath: { prepend(path: string): string; get(): string };
  }

  export interface ChromeBreadcrumb {
    text: string;
    href?: string;
  }

  export interface ChromeStart {
    setBreadcrumbs(breadcrumbs: ChromeBreadcrumb[]): void;
    docTitle: { change(title: string): void; reset(): void };
  }

  export interface ToastsStart {
    addSuccess(toast: { title: string; text?: string } | string): unknown;
    addWarning(toast: { title: string; text?: string } | string): unknown;
    addDanger(toast: { title: string; text?: string } | string): unknown;
    addError(error: Error, options: { title: string; toastMessage?: string }): unknown;
  }

  export interface CoreStart {
    application: {
      capabilities: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
      navigateToApp(id: string, options?: { path?: string; openInNewTab?: boolean }): Promise<void>;
      navigateToUrl(url: string): Promise<void>;
      getUrlForApp(id: string, options?: { path?: string; absolute?: boolean }): string;
      /** The app that is open. Emits the present one at once. */
      currentAppId$?: Observable<string | undefined>;
    };
    chrome: ChromeStart;
    http: HttpStart;
    notifications: { toasts: ToastsStart };
    rendering: { addContext(element: ReactNode): ReactElement };
    /** `get` gives the stored value or the default; it throws on a key that is not registered. */
    uiSettings: { get<T>(key: string): T; get$<T>(key: string): Observable<T> };
    security: { authc: { getCurrentUser(): Promise<{ username: string }> } };
  }

  export interface CoreSetup<StartDependencies = unknown> {
    application: { register(app: App): void };
    getStartServices(): Promise<[CoreStart, StartDependencies, unknown]>;
  }

  export interface PluginInitializerContext<Config = unknown> {
    config: { get<T = Config>(): T };
    env: { packageInfo: { version: string } };
    /** Since Kibana 8.8 (src/core/packages/plugins/browser/src/plugin_initializer.ts). */
    logger?: { get(...context: string[]): { warn(message: string): void } };
  }

  export interface Plugin<Setup, Start, SetupDependencies, StartDependencies> {
    setup(core: CoreSetup<StartDependencies>, dependencies: SetupDependencies): Setup;
    start(core: CoreStart, dependencies: StartDependencies): Start;
    stop?(): void;
  }

  /** What a failed `http` call throws. `body` is absent where no JSON came back. */
  export interface IHttpFetchError<Body = unknown> extends Error {
    readonly name: string;
    readonly request: Request;
    readonly response?: Response;
    readonly body?: Body;
  }
}
