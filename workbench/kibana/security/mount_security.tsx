import type { AppMountParameters, CoreStart } from '@kbn/core/public';
import { createRoot } from 'react-dom/client';
import { timeFormatOf } from '../discover/search/time_text';
import type { UiActions } from '../ui_actions/ui_actions';
import { SecurityContext } from './security_context';
import { SecurityPage } from './security_page';

/** Shows the app; the answer takes it away again. */
export const mountSecurity = (
  { element, history }: AppMountParameters,
  core: CoreStart,
  uiActions: UiActions
): (() => void) => {
  const root = createRoot(element);
  core.chrome.docTitle.change('Security');
  const hrefOf = (path: string): string =>
    core.application.getUrlForApp('securitySolutionUI', { path });
  root.render(
    core.rendering.addContext(
      <SecurityContext.Provider
        value={{ core, uiActions, timeFormat: timeFormatOf(core.uiSettings), hrefOf }}
      >
        <SecurityPage history={history} />
      </SecurityContext.Provider>
    )
  );
  return () => root.unmount();
};
