import { useEffect, useRef } from 'react';
import type { Application } from './application';
import type { HostApp } from './app_registry';
import type { ChromeState } from './chrome_state';
import { Chrome } from './chrome/chrome';
import type { LaunchableApp } from './chrome/app_launcher';
import type { NavApp } from './chrome/side_nav';
import type { DisplaySettings } from './chrome/settings_menu';
import { REDIRECT_APP } from './locators';
import type { Mounter } from './mounter';
import { HOME_APP } from './own_apps';
import { MountFailure } from './pages/mount_failure';
import { NotFound } from './pages/not_found';
import type { OpenChatOptions } from '@kbn/agent-builder-plugin/public';
import type { BehaviorSubject } from 'rxjs';
import { ChatSidebar } from '../agent_builder/chat_sidebar';
import type { Toasts } from './toasts';
import { useSubject } from './use_subject';

export interface HostPageProps {
  application: Application;
  chrome: ChromeState;
  mounter: Mounter;
  toasts: Toasts;
  isDark: BehaviorSubject<boolean>;
  settings: BehaviorSubject<DisplaySettings>;
  changeSettings(settings: Partial<DisplaySettings>): void;
  username: string;
  notice: string | null;
  chat: BehaviorSubject<OpenChatOptions | null>;
  signOutHref: string;
}

/** An app as navigation and launcher list it. */
export const listedApps = (
  apps: readonly HostApp[],
  pathOf: (id: string) => string
): Array<NavApp & LaunchableApp> =>
  apps
    .filter(({ id }) => id !== REDIRECT_APP)
    .sort((a, b) => (a.order ?? 1_000) - (b.order ?? 1_000))
    .map(({ id, title, keywords = [], category, deepLinks = [] }) => ({
      id,
      title,
      keywords,
      deepLinks: deepLinks.map((link) => ({ ...link, keywords: link.keywords ?? [] })),
      href: pathOf(id),
      category:
        category === undefined
          ? null
          : {
              id: category.id,
              label: category.label,
              icon: category.euiIconType ?? 'apps',
              order: category.order ?? 10_000,
            },
    }));

/** The page around the app, and the place into which the app is mounted. */
export const HostPage = (props: HostPageProps) => {
  const { application, chrome, mounter, toasts, isDark, settings, changeSettings } = props;
  const mount = useRef<HTMLDivElement>(null);
  const state = useSubject(mounter.state);

  useEffect(() => {
    if (mount.current !== null) mounter.attach(mount.current);
  }, [mounter]);

  return (
    <Chrome
      homeHref={application.pathOf(HOME_APP)}
      signOutHref={props.signOutHref}
      username={props.username}
      notice={props.notice}
      breadcrumbs={useSubject(chrome.breadcrumbs)}
      apps={listedApps(useSubject(application.apps), application.pathOf)}
      activeApp={state.kind === 'mounted' ? state.appId : null}
      launch={(id, path) => application.navigate(id, { path })}
      isDark={useSubject(isDark)}
      settings={useSubject(settings)}
      changeSettings={changeSettings}
      toasts={useSubject(toasts.shown)}
      dismissToast={toasts.dismiss}
    >
      {state.kind === 'not_found' ? <NotFound /> : null}
      {state.kind === 'failed' ? <MountFailure error={state.error} /> : null}
      <div
        ref={mount}
        className="workbenchMount"
        hidden={state.kind === 'not_found' || state.kind === 'failed'}
      />
      <ChatSidebar chat={props.chat} />
    </Chrome>
  );
};
