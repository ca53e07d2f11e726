import type { CoreStart } from '@kbn/core/public';
import { createRoot } from 'react-dom/client';
import { BehaviorSubject, combineLatest, map } from 'rxjs';
import type { PageMetadata } from '../page_metadata';
import { offerOnly } from '../offer_only';
import type { HostCore } from './app_registry';
import { createApplication } from './application';
import type { BundleRegistry } from './bundle_registry';
import { createChromeState } from './chrome_state';
import type { DisplaySettings } from './chrome/settings_menu';
import { HostContext } from './host_context';
import { HostPage } from './host_page';
import { createHttpClient } from './http_client';
import { installLinkNavigation } from './link_navigation';
import { createLocators, REDIRECT_APP } from './locators';
import { createMounter } from './mounter';
import { HOME_APP, registerOwnApps } from './own_apps';
import { createPageHistory } from './page_history';
import { runPlugins } from './plugin_core';
import { signOutAddress } from './sign_out';
import { registerStandIns } from '../stand_ins/register_stand_ins';
import { createToasts } from './toasts';
import type { UiSettings } from './ui_settings';
import { createNeighbours } from '../stand_ins/neighbours';

export interface StartHostOptions {
  metadata: PageMetadata;
  username: string;
  element: HTMLElement;
  isDark: BehaviorSubject<boolean>;
  uiSettings: UiSettings;
  registry: Pick<BundleRegistry, 'get'>;
}

const displaySettings = (uiSettings: UiSettings): BehaviorSubject<DisplaySettings> => {
  const subject = new BehaviorSubject<DisplaySettings>({
    timeZone: 'Browser',
    dateFormat: '',
    darkMode: 'disabled',
  });
  combineLatest([
    uiSettings.get$<string>('dateFormat:tz'),
    uiSettings.get$<string>('dateFormat'),
    uiSettings.get$<string>('theme:darkMode'),
  ])
    .pipe(map(([timeZone, dateFormat, darkMode]) => ({ timeZone, dateFormat, darkMode })))
    .subscribe(subject);
  return subject;
};

/** Builds the core, runs the apps and plugins, and draws the page for a signed-in person. */
export const startHost = (options: StartHostOptions): void => {
  const { metadata, username, element, isDark, uiSettings, registry } = options;
  const { basePath, serverBasePath, version, capabilities } = metadata;
  const history = createPageHistory(window);
  const chrome = createChromeState(document);
  const toasts = createToasts();
  const application = createApplication({
    basePath,
    history,
    capabilities,
    origin: window.location.origin,
    leaveFor: (url) => window.location.assign(url),
  });
  const locators = createLocators({
    version,
    getUrlForApp: application.start.getUrlForApp,
    navigate: application.navigate,
  });
  const onUnauthorized = () => {
    const { pathname, search, hash } = window.location;
    const next = `${pathname}${search}${hash}`;
    window.location.assign(signOutAddress(serverBasePath, 'SESSION_EXPIRED', next));
  };
  const core: CoreStart = offerOnly('core', {
    application: application.start,
    chrome: chrome.start,
    http: createHttpClient({ basePath, version, onUnauthorized }),
    notifications: offerOnly('core.notifications', { toasts: toasts.start }),
    rendering: offerOnly('core.rendering', {
      addContext: (node) => <HostContext isDark={isDark}>{node}</HostContext>,
    }),
    uiSettings: offerOnly('core.uiSettings', { get: uiSettings.get, get$: uiSettings.get$ }),
    security: offerOnly('core.security', {
      authc: offerOnly('core.security.authc', {
        getCurrentUser: () => Promise.resolve(offerOnly('user', { username })),
      }),
    }),
  });
  const host: HostCore = { registerApp: application.register, registerLocator: locators.register };
  registerOwnApps({
    registerApp: application.register,
    followLocator: locators.follow,
    homeApps: () =>
      application.apps.value
        .filter(({ id }) => id !== HOME_APP && id !== REDIRECT_APP)
        .map(({ id, title, category, euiIconType }) => ({
          id,
          title,
          icon: euiIconType ?? category?.euiIconType ?? 'apps',
          category: category?.label ?? '',
          href: application.pathOf(id),
        })),
  });
  const neighbours = createNeighbours(locators, capabilities);
  registerStandIns(host, neighbours);
  const mounter = createMounter({ application, history, chrome, isDark, core });
  installLinkNavigation(
    document,
    (pathname) => application.idIn(pathname) !== undefined,
    (url) => void application.start.navigateToUrl(url)
  );
  runPlugins({
    plugins: metadata.plugins,
    version,
    registry,
    register: (app) => application.register(app),
    core,
    neighbours,
  });
  createRoot(element).render(
    <HostContext isDark={isDark} isRoot>
      <HostPage
        application={application}
        chrome={chrome}
        mounter={mounter}
        toasts={toasts}
        isDark={isDark}
        settings={displaySettings(uiSettings)}
        changeSettings={({ timeZone, dateFormat, darkMode }) => {
          if (timeZone !== undefined) uiSettings.set('dateFormat:tz', timeZone);
          if (dateFormat !== undefined) uiSettings.set('dateFormat', dateFormat);
          if (darkMode !== undefined) uiSettings.set('theme:darkMode', darkMode);
        }}
        username={username}
        notice={metadata.notice}
        chat={neighbours.chat}
        signOutHref={signOutAddress(serverBasePath, 'LOGGED_OUT')}
      />
    </HostContext>
  );
};
