import type { AppMountParameters, CoreStart } from '@kbn/core/public';
import { createRoot } from 'react-dom/client';
import { recommendedQueries } from '../esql_registry/load_recommended_queries';
import { ExtensionsContext, type DiscoverExtensions } from './extensions_context';
import { DiscoverPage } from './discover_page';
import { esqlCaller } from './search/esql_caller';
import { timeFormatOf } from './search/time_text';

/** Shows the page; the answer takes it away again. */
export const mountDiscover = (
  { element, history }: AppMountParameters,
  core: CoreStart,
  extensions: DiscoverExtensions
): (() => void) => {
  const root = createRoot(element);
  core.chrome.setBreadcrumbs([{ text: 'Discover' }]);
  core.chrome.docTitle.change('Discover');
  root.render(
    core.rendering.addContext(
      <ExtensionsContext.Provider value={extensions}>
        <DiscoverPage
          history={history}
          callEsql={(signal) => esqlCaller(core.http, signal)}
          loadRecommended={(signal) => recommendedQueries(core.http, signal)}
          timeFormat={timeFormatOf(core.uiSettings)}
        />
      </ExtensionsContext.Provider>
    )
  );
  return () => root.unmount();
};
