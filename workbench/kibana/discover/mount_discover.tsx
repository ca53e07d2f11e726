import type { AppMountParameters, CoreStart } from '@kbn/core/public';
import { createRoot } from 'react-dom/client';
import { DiscoverPage } from './discover_page';
import { esqlAnswerSchema, ESQL_PATH } from './search/esql_call';
import { failureText } from './search/failure_text';
import type { CallEsql } from './search/run_search';

const esqlCaller =
  (core: CoreStart, signal: AbortSignal): CallEsql =>
  async (call) => {
    let answer: unknown;
    try {
      answer = await core.http.post(ESQL_PATH, {
        version: '1',
        body: JSON.stringify(call),
        signal,
      });
    } catch (error) {
      throw new Error(failureText(error));
    }
    const read = esqlAnswerSchema.safeParse(answer);
    if (!read.success) throw new Error('The answer of the server could not be understood.');
    return read.data;
  };

/** Shows the page; the answer takes it away again. */
export const mountDiscover = (
  { element, history }: AppMountParameters,
  core: CoreStart
): (() => void) => {
  const root = createRoot(element);
  core.chrome.setBreadcrumbs([{ text: 'Discover' }]);
  core.chrome.docTitle.change('Discover');
  root.render(
    core.rendering.addContext(
      <DiscoverPage
        history={history}
        callEsql={(signal) => esqlCaller(core, signal)}
        timeFormat={{
          format: core.uiSettings.get<string>('dateFormat'),
          zone: core.uiSettings.get<string>('dateFormat:tz'),
        }}
      />
    )
  );
  return () => root.unmount();
};
