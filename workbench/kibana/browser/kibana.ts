import { i18n } from '@kbn/i18n';
import type { AppCategory } from '@kbn/core/public';
import { BehaviorSubject, map } from 'rxjs';
import { offerOnly } from '../offer_only';
import type { BundleRegistry } from './bundle_registry';
import { addChartsStyle } from './charts_style';
import { applyMomentSettings } from './moment_settings';
import { readMetadata } from './read_metadata';
import { standStill } from './stand_still';
import { startHost } from './start_host';
import { startSignIn } from './start_sign_in';
import { isDarkMode } from './stored_settings';
import { createUiSettings } from './ui_settings';

const CORE = 'entry/core/public';

declare global {
  interface Window {
    __kbnBundles__: BundleRegistry;
  }
}

const security: AppCategory = {
  id: 'securitySolution',
  label: 'Security',
  order: 4000,
  euiIconType: 'logoSecurity',
};

const start = (): void => {
  const metadata = readMetadata(document);
  const element = document.getElementById('kibana-body');
  if (element === null) throw new Error('The page has no place for its content.');
  if (metadata.standingClock !== null) standStill(new Date(metadata.standingClock));
  i18n.init(metadata.translation);
  const uiSettings = createUiSettings();
  applyMomentSettings(uiSettings);
  const isDark = new BehaviorSubject(isDarkMode(uiSettings.get('theme:darkMode')));
  uiSettings
    .get$('theme:darkMode')
    .pipe(map((setting) => isDarkMode(setting)))
    .subscribe(isDark);
  const changeChartsStyle = addChartsStyle(document);
  isDark.subscribe((dark) => {
    changeChartsStyle(dark);
    // EUI paints the body from here on.
    document.documentElement.style.background = '';
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  });
  const { user } = metadata;
  if (user === null) {
    startSignIn(metadata, element, isDark);
    return;
  }
  const { username } = user;
  const registry = window.__kbnBundles__;
  startHost({ metadata, username, element, isDark, uiSettings, registry });
};

const core = offerOnly('@kbn/core/public', {
  DEFAULT_APP_CATEGORIES: offerOnly('DEFAULT_APP_CATEGORIES', { security }),
  __kbnBootstrap__: start,
});

window.__kbnBundles__.define(CORE, () => core, CORE);
