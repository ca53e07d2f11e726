import type { AppMountParameters, CoreStart } from '@kbn/core/public';
import { i18n } from '@kbn/i18n';
import type { SharePluginStart } from '@kbn/share-plugin/public';
import { createRoot } from 'react-dom/client';
import { readBrowserConfig } from '../common/browser_config';
import { HandoverContext } from './components/handover/handover_context';
import { ServicesContext, type Services } from './hooks/use_services';
import { HuntPage } from './pages/hunt_page';
import { CORRECTED_GRID } from './services/corrected_columns';
import { createDateFormat } from './services/date_format';
import { createDiscoverLinks } from './services/discover_links';
import { createGridPreferences } from './services/grid_preferences';
import { createHandover, type Neighbours } from './services/handover';
import { createHuntClient } from './services/hunt_client';
import { createPageAddress } from './services/page_address';
import { PUBLISHED_GRID } from './services/published_columns';
import { readTimeSettings } from './services/time_settings';

export interface Application {
  core: CoreStart;
  /** Undefined where it cannot be asked for; then nothing leads to Discover. */
  share: SharePluginStart | undefined;
  /** Optional plugins that work is handed on to. */
  neighbours: Neighbours;
  kibanaVersion: string;
  params: AppMountParameters;
  /** What `kibana.yml` exposes to the page, not yet decoded. */
  config: unknown;
  title: string;
}

/** Without security there is one user, who has no name. */
const usernameOf = (core: CoreStart): Promise<string> =>
  core.security.authc.getCurrentUser().then(
    ({ username }) => username,
    () => ''
  );

const servicesOf = ({ core, share, params, config }: Application): Services => {
  const browserConfig = readBrowserConfig(config);
  const username = usernameOf(core);
  return {
    client: createHuntClient(core.http),
    discover: createDiscoverLinks(
      { get: (id) => share?.url.locators.get(id) },
      browserConfig.indexPatterns
    ),
    dateFormat: createDateFormat({
      format: core.uiSettings.get('dateFormat'),
      timeZone: core.uiSettings.get('dateFormat:tz'),
    }),
    config: browserConfig,
    address: createPageAddress(params.history),
    timeSettings: readTimeSettings((key) => core.uiSettings.get(key)),
    preferences: username.then((name) =>
      createGridPreferences(() => window.localStorage, name, PUBLISHED_GRID)
    ),
    correctedPreferences: username.then((name) =>
      createGridPreferences(() => window.localStorage, name, CORRECTED_GRID)
    ),
  };
};

/** Shows the page; gives the way to take it away. */
export const mountApplication = (application: Application): (() => void) => {
  const { core, neighbours, kibanaVersion, params, title } = application;
  core.chrome.docTitle.change(title);
  core.chrome.setBreadcrumbs([
    {
      text: i18n.translate('ec2DeploymentHunt.breadcrumb.security', { defaultMessage: 'Security' }),
    },
    { text: title },
  ]);
  const root = createRoot(params.element);
  root.render(
    core.rendering.addContext(
      <ServicesContext.Provider value={servicesOf(application)}>
        <HandoverContext.Provider value={createHandover(core, neighbours, kibanaVersion)}>
          <HuntPage />
        </HandoverContext.Provider>
      </ServicesContext.Provider>
    )
  );
  return () => {
    root.unmount();
    core.chrome.docTitle.reset();
  };
};
