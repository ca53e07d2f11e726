import type { CoreStart } from '@kbn/core/public';
import { BehaviorSubject, distinctUntilChanged, Observable } from 'rxjs';
import { offerOnly } from '../offer_only';
import type { HostApp } from './app_registry';
import type { PageHistory } from './page_history';

type ApplicationStart = CoreStart['application'];

export interface ApplicationOptions {
  /** With the space. */
  basePath: string;
  history: PageHistory;
  capabilities: ApplicationStart['capabilities'];
  /** The origin of the page, `http://localhost:5601`. */
  origin: string;
  /** Leaves the page for an address outside the apps. */
  leaveFor(url: string): void;
}

export interface NavigateOptions {
  path?: string;
  openInNewTab?: boolean;
  replace?: boolean;
  /** Travels in the browser's history, never in the address. */
  state?: unknown;
}

/** Which apps there are, which one the address means, and how to go to another. */
export interface Application {
  start: ApplicationStart;
  register(app: HostApp): void;
  /** The apps that the person may use, as registered so far. */
  readonly apps: BehaviorSubject<readonly HostApp[]>;
  /** The id in an address, or undefined where it is no app's. */
  idIn(pathname: string): string | undefined;
  /** Undefined when there is no such app, or none for this person: Kibana tells the two not apart. */
  find(id: string): HostApp | undefined;
  pathOf(id: string): string;
  navigate(id: string, options?: NavigateOptions): void;
}

const splitPath = (path: string) => {
  const { pathname, search, hash } = new URL(path, 'http://workbench.invalid');
  return { pathname, search, hash };
};

/** `path` may begin with a slash, a hash or a question mark, as `navigateToApp` allows. */
const joined = (appPath: string, path: string): string => {
  if (path === '' || path.startsWith('#') || path.startsWith('?')) return `${appPath}${path}`;
  return `${appPath}${path.startsWith('/') ? '' : '/'}${path}`;
};

export const createApplication = (options: ApplicationOptions): Application => {
  const { basePath, history, capabilities, origin, leaveFor } = options;
  const apps = new BehaviorSubject<readonly HostApp[]>([]);
  const find = (id: string) => apps.value.find((app) => app.id === id);
  const pathOf = (id: string) => `${basePath}${find(id)?.appRoute ?? `/app/${id}`}`;

  const idIn = (pathname: string): string | undefined => {
    const prefix = `${basePath}/app/`;
    if (!pathname.startsWith(prefix)) return undefined;
    const [segment = ''] = pathname.slice(prefix.length).split('/');
    if (segment === '') return undefined;
    return apps.value.find(({ appRoute }) => appRoute === `/app/${segment}`)?.id ?? segment;
  };

  const currentAppId$ = new Observable<string | undefined>((subscriber) => {
    const tell = () => subscriber.next(idIn(history.location.pathname));
    const stop = history.listen(tell);
    tell();
    return stop;
  }).pipe(distinctUntilChanged());

  const navigate = (
    id: string,
    { path = '', openInNewTab, replace, state }: NavigateOptions = {}
  ) => {
    const address = joined(pathOf(id), path);
    if (openInNewTab === true) {
      window.open(address, '_blank', 'noopener');
      return;
    }
    const location = { ...splitPath(address), state };
    if (replace === true) history.replace(location);
    else history.push(location);
  };

  const navigateToUrl = (url: string): Promise<void> => {
    const target = new URL(url, `${origin}${history.location.pathname}`);
    const id = target.origin === origin ? idIn(target.pathname) : undefined;
    if (id === undefined || find(id) === undefined) leaveFor(target.href);
    else history.push({ pathname: target.pathname, search: target.search, hash: target.hash });
    return Promise.resolve();
  };

  return {
    apps,
    idIn,
    find,
    pathOf,
    navigate,
    register: (app) => {
      if (find(app.id) !== undefined) {
        throw new Error(`An application is already registered with the id "${app.id}"`);
      }
      if (capabilities['navLinks']?.[app.id] !== false) apps.next([...apps.value, app]);
    },
    start: offerOnly('core.application', {
      capabilities,
      navigateToApp: (id: string, given?: { path?: string; openInNewTab?: boolean }) => {
        navigate(id, given);
        return Promise.resolve();
      },
      navigateToUrl,
      currentAppId$,
      getUrlForApp: (id: string, given: { path?: string; absolute?: boolean } = {}) => {
        const address = joined(pathOf(id), given.path ?? '');
        return given.absolute === true ? `${origin}${address}` : address;
      },
    }),
  };
};
