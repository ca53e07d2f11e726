import { EuiScreenReaderLive, EuiSkipLink, useEuiTheme } from '@elastic/eui';
import { i18n } from '@kbn/i18n';
import { useCallback, useState } from 'react';
import { published } from '../../common/queries/published';
import { AboutPanel } from '../components/about_panel';
import { AddressProblems } from '../components/address_problems';
import { HuntHeader } from '../components/hunt_header';
import { panelButtonId } from '../components/panel_button_id';
import { QueryPanel } from '../components/query_panel';
import { RESULT_ID, ResultArea } from '../components/result_area';
import { ResultGrid } from '../components/result_grid';
import { RunControls } from '../components/run_controls';
import { useGridPreferences } from '../hooks/use_grid_preferences';
import { useHuntRun } from '../hooks/use_hunt_run';
import { useRunShortcut } from '../hooks/use_run_shortcut';
import { useServices } from '../hooks/use_services';
import { useViewState } from '../hooks/use_view_state';
import { announcement } from '../services/announcement';
import { formatDuration } from '../services/duration_format';
import { errorText } from '../services/error_texts';
import { isColumnId } from '../services/published_columns';
import type { PanelName } from '../services/url_state';

/** The published reading takes no parameter. */
const NO_PARAMETERS = {};

/** The height that Kibana leaves to an app. */
const CONTENT_HEIGHT =
  'var(--kbn-application--content-height, calc(100vh - var(--kbnAppHeadersOffset, var(--euiFixedHeadersOffset, 0px))))';

/** The hunt: one page, one run at a time. */
export const HuntPage = () => {
  const { client, config, address, preferences: stored } = useServices();
  const { euiTheme } = useEuiTheme();
  const { view, problems, change } = useViewState(address);
  const [isAddressRead, setIsAddressRead] = useState(false);
  const { preferences, remember } = useGridPreferences(stored);
  const { state, run, cancel } = useHuntRun({
    client,
    query: published,
    parameters: NO_PARAMETERS,
    timeout: config.requestTimeoutMs,
    runOnOpen: config.runOnOpen,
  });
  const isRunning = state.status === 'running';
  const runUnlessRunning = useCallback(() => {
    if (!isRunning) run();
  }, [isRunning, run]);
  useRunShortcut(runUnlessRunning);

  const { panel } = view;
  const closePanel = useCallback(() => {
    change({ panel: null });
    if (panel !== null) document.getElementById(panelButtonId(panel))?.focus();
  }, [change, panel]);
  const onPanel = useCallback(
    (next: PanelName | null) => (next === null ? closePanel() : change({ panel: next })),
    [change, closePanel]
  );

  const { finished, error } = state;
  const said = announcement(
    state,
    error &&
      errorText(error.code, {
        indexPatterns: config.indexPatterns,
        timeout: formatDuration(config.requestTimeoutMs),
      })
  );
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        gap: euiTheme.size.s,
        padding: `${euiTheme.size.m} ${euiTheme.size.base} ${euiTheme.size.s}`,
        blockSize: CONTENT_HEIGHT,
        minBlockSize: 480,
        inlineSize: '100%',
        minInlineSize: 0,
      }}
      data-test-subj="huntPage"
    >
      <EuiSkipLink destinationId={RESULT_ID} position="fixed" overrideLinkBehavior={true}>
        {i18n.translate('ec2DeploymentHunt.skipToResult', {
          defaultMessage: 'Skip to the result',
        })}
      </EuiSkipLink>
      <EuiScreenReaderLive>{said}</EuiScreenReaderLive>
      <HuntHeader openPanel={panel} onPanel={onPanel} />
      {!isAddressRead && (
        <AddressProblems problems={problems} onDismiss={() => setIsAddressRead(true)} />
      )}
      <RunControls
        runningSince={isRunning ? state.startedAt : null}
        onRun={run}
        onCancel={cancel}
      />
      <ResultArea
        state={state}
        onRun={run}
        onShowQuery={() => onPanel('query')}
        grid={
          finished !== null &&
          preferences !== null && (
            <ResultGrid
              rows={finished.answer.rows}
              window={finished.run.window}
              sort={view.sort.flatMap(({ id, direction }) =>
                isColumnId(id) ? [{ id, direction }] : []
              )}
              page={view.page}
              preferences={preferences}
              onSort={(sort) => change({ sort, page: 0 })}
              onPage={(page) => change({ page })}
              onPreferences={remember}
            />
          )
        }
      />
      {panel === 'about' && <AboutPanel onClose={closePanel} />}
      {panel === 'query' && <QueryPanel run={finished?.run ?? null} onClose={closePanel} />}
    </div>
  );
};
