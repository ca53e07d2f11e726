import {
  EuiGlobalToastList,
  EuiHeader,
  EuiHeaderBreadcrumbs,
  EuiHeaderLogo,
  EuiHeaderSection,
  EuiHeaderSectionItem,
  EuiHeaderSectionItemButton,
  EuiIcon,
  EuiSkipLink,
  EuiText,
  EuiToolTip,
} from '@elastic/eui';
import type { ChromeBreadcrumb } from '@kbn/core/public';
import type { ReactNode } from 'react';
import type { ShownToast } from '../toasts';
import { AppLauncher, type LaunchableApp } from './app_launcher';
import { ChromeStyles } from './chrome_styles';
import { SettingsMenu, type DisplaySettings } from './settings_menu';
import { SideNav, type NavApp } from './side_nav';
import { UserMenu } from './user_menu';

export interface ChromeProps {
  homeHref: string;
  signOutHref: string;
  username: string;
  notice: string | null;
  breadcrumbs: readonly ChromeBreadcrumb[];
  apps: ReadonlyArray<NavApp & LaunchableApp>;
  activeApp: string | null;
  launch(id: string, path: string): void;
  isDark: boolean;
  settings: DisplaySettings;
  changeSettings(settings: Partial<DisplaySettings>): void;
  toasts: readonly ShownToast[];
  dismissToast(id: string): void;
  children?: ReactNode;
}

const NOT_KIBANA = 'Not Kibana: a workbench that runs the plugin’s archive.';

/** Header, navigation and toasts around the app. */
export const Chrome = (props: ChromeProps) => {
  const { homeHref, signOutHref, username, notice, breadcrumbs, apps, activeApp, launch } = props;
  const { isDark, settings, changeSettings, toasts, dismissToast, children } = props;
  const standing = notice === null ? NOT_KIBANA : `${NOT_KIBANA} ${notice}`;
  return (
    <>
      <ChromeStyles />
      <EuiSkipLink position="fixed" destinationId="workbenchApp" overrideLinkBehavior>
        Skip to the application
      </EuiSkipLink>
      <header>
        <EuiHeader position="fixed" data-test-subj="workbenchHeader">
          <EuiHeaderSection grow={false}>
            <EuiHeaderSectionItem>
              <SideNav apps={apps} activeApp={activeApp} />
            </EuiHeaderSectionItem>
            <EuiHeaderSectionItem>
              <EuiHeaderLogo iconType="beaker" href={homeHref} aria-label="Workbench home">
                Workbench
              </EuiHeaderLogo>
            </EuiHeaderSectionItem>
          </EuiHeaderSection>
          <EuiHeaderSection>
            <EuiHeaderSectionItem className="workbenchLauncher">
              <AppLauncher apps={apps} launch={launch} />
            </EuiHeaderSectionItem>
          </EuiHeaderSection>
          <EuiHeaderSection side="right">
            <EuiHeaderSectionItem>
              <EuiToolTip content={isDark ? 'Light theme' : 'Dark theme'} disableScreenReaderOutput>
                <EuiHeaderSectionItemButton
                  aria-label={isDark ? 'Change to the light theme' : 'Change to the dark theme'}
                  data-test-subj="themeSwitch"
                  onClick={() => changeSettings({ darkMode: isDark ? 'disabled' : 'enabled' })}
                >
                  <EuiIcon type={isDark ? 'sun' : 'moon'} size="m" aria-hidden="true" />
                </EuiHeaderSectionItemButton>
              </EuiToolTip>
            </EuiHeaderSectionItem>
            <EuiHeaderSectionItem>
              <SettingsMenu settings={settings} change={changeSettings} />
            </EuiHeaderSectionItem>
            <EuiHeaderSectionItem>
              <EuiText size="xs" data-test-subj="signedInUser">
                {username}
              </EuiText>
            </EuiHeaderSectionItem>
            <EuiHeaderSectionItem>
              <UserMenu username={username} signOutHref={signOutHref} />
            </EuiHeaderSectionItem>
          </EuiHeaderSection>
        </EuiHeader>
        <EuiHeader position="fixed" data-test-subj="workbenchSecondHeader">
          <EuiHeaderSection grow={false}>
            <EuiHeaderSectionItem>
              <EuiHeaderBreadcrumbs
                aria-label="Breadcrumbs"
                breadcrumbs={breadcrumbs.map(({ text, href }) =>
                  href === undefined ? { text } : { text, href }
                )}
              />
            </EuiHeaderSectionItem>
          </EuiHeaderSection>
          <EuiHeaderSection side="right" className="workbenchStandingLine">
            <EuiText size="xs" color="subdued" title={standing} data-test-subj="standingLine">
              <p>{standing}</p>
            </EuiText>
          </EuiHeaderSection>
        </EuiHeader>
      </header>
      <main id="workbenchApp" className="workbenchApp" tabIndex={-1}>
        {children}
      </main>
      <EuiGlobalToastList
        toasts={[...toasts]}
        dismissToast={({ id }) => dismissToast(id)}
        toastLifeTimeMs={10_000}
      />
    </>
  );
};
