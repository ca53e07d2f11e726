import { EuiScreenReaderLive, useEuiTheme } from '@elastic/eui';
import { useCallback, useMemo, useState } from 'react';
import { AboutPanel } from '../components/about_panel';
import { AddressProblems } from '../components/address_problems';
import { CorrectedReading } from '../components/corrected_reading';
import { CompletenessPanel } from '../components/evidence/completeness_panel';
import { DifferencesPanel } from '../components/evidence/differences_panel';
import { GridLook } from '../components/grid_look';
import { PageHeader } from '../components/page_header';
import { panelButtonId } from '../components/panel_button_id';
import { PublishedReading } from '../components/published_reading';
import { QueryPanel } from '../components/query_panel';
import { ResultSummary } from '../components/result_summary';
import { RunControls } from '../components/run_controls';
import { SkipToResult } from '../components/skip_to_result';
import { StatusLine } from '../components/status_line';
import { hasFilters } from '../../common/result/filters';
import type { HuntRunState } from '../hooks/hunt_run_state';
import { useAsked } from '../hooks/use_asked';
import { useCorrectedRows } from '../hooks/use_corrected_rows';
import { useDialogNames } from '../hooks/use_dialog_names';
import { useDraft } from '../hooks/use_draft';
import { useFollowingRows } from '../hooks/use_following_rows';
import { useGridPreferences } from '../hooks/use_grid_preferences';
import { useHunt } from '../hooks/use_hunt';
import { useRunShortcut } from '../hooks/use_run_shortcut';
import { useServices } from '../hooks/use_services';
import { useView, ViewContext } from '../hooks/use_view';
import { useViewState } from '../hooks/use_view_state';
import { announcement } from '../services/announcement';
import { isCorrectedColumnId } from '../services/corrected_columns';
import { formatDuration } from '../services/duration_format';
import { errorText } from '../services/error_texts';
import { isWhole } from '../services/row_cut';
import { shownAnswers } from '../services/shown_answers';
import { shownSort } from '../services/shown_sort';
import type { AddressProblem, PanelName, Reading } from '../services/url_state';

/** The height that Kibana leaves to an app. */
const CONTENT_HEIGHT =
  'var(--kbn-application--content-height, calc(100vh - var(--kbnAppHeadersOffset, var(--euiFixedHeadersOffset, 0px))))';

const readingRun = ({ status, finished }: HuntRunState<unknown>) => ({
  status,
  rows: finished?.answer.rows.length ?? null,
});

/** What a screen reader hears of the reading that is shown. */
const Announcer = ({ state }: { state: HuntRunState<unknown> }) => {
  const { config } = useServices();
  const { error } = state;
  const text =
    error &&
    errorText(error.code, {
      indexPatterns: config.indexPatterns,
      timeout: formatDuration(config.requestTimeoutMs),
    });
  return <EuiScreenReaderLive>{announcement(state, text)}</EuiScreenReaderLive>;
};

const HuntView = ({ problems }: { problems: readonly AddressProblem[] }) => {
  const { euiTheme } = useEuiTheme();
  const { view, change } = useView();
  const [isAddressRead, setIsAddressRead] = useState(false);
  const asked = useAsked(view);
  const draft = useDraft(asked);
  const hunt = useHunt(asked, view.reading);
  const { isRunning, run: runHunt } = hunt;
  // Here and not with the grids: whoever switches to the other reading waits for nothing.
  const { preferences, correctedPreferences } = useServices();
  const remembered = {
    published: useGridPreferences(preferences),
    corrected: useGridPreferences(correctedPreferences),
  };
  const left = remembered.corrected.preferences?.sort ?? [];
  const shownRows = useCorrectedRows(hunt, shownSort(view.sort, left, isCorrectedColumnId));
  const { areValuesCut } = shownRows;
  const answers = useMemo(() => shownAnswers(hunt, areValuesCut), [hunt, areValuesCut]);
  const { asked: askedByDraft, isChanged } = draft;

  const run = useCallback(() => {
    if (askedByDraft === null) return;
    runHunt(isChanged);
    if (isChanged) change({ ...askedByDraft, page: 0 });
  }, [askedByDraft, isChanged, runHunt, change]);
  const runUnlessRunning = useCallback(() => {
    if (!isRunning || isChanged) run();
  }, [isRunning, isChanged, run]);
  useRunShortcut(runUnlessRunning);
  useDialogNames();

  const { panel, reading, sort, page } = view;
  const closePanel = useCallback(() => {
    change({ panel: null });
    if (panel !== null) document.getElementById(panelButtonId(panel))?.focus();
  }, [change, panel]);
  const onPanel = useCallback(
    (next: PanelName | null) => (next === null ? closePanel() : change({ panel: next, row: null })),
    [change, closePanel]
  );
  const onReading = useCallback(
    (next: Reading) => change({ reading: next, sort: [], page: 0, row: null }),
    [change]
  );

  const onRow = useCallback(
    (row: string) =>
      change({
        reading: 'corrected',
        row,
        panel: null,
        ...(reading === 'corrected' ? {} : { sort: [], page: 0 }),
      }),
    [change, reading]
  );

  // Rows must not wait for menus and sums.
  const around = useFollowingRows(
    useMemo(
      () => ({
        hunt,
        reading,
        shown: shownRows,
        answers,
        order: { sort, page },
        openPanel: panel,
        onPanel,
      }),
      [hunt, reading, shownRows, answers, sort, page, panel, onPanel]
    )
  );
  const shown: HuntRunState<unknown> = hunt[reading];
  const { published, corrected } = hunt;
  const runs = useMemo(
    () => ({ published: readingRun(published), corrected: readingRun(corrected) }),
    [published, corrected]
  );
  return (
    <div
      style={{
        position: 'relative',
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
      <SkipToResult />
      <GridLook />
      <Announcer state={shown} />
      <PageHeader {...around} />
      {!isAddressRead && (
        <AddressProblems problems={problems} onDismiss={() => setIsAddressRead(true)} />
      )}
      <RunControls
        reading={reading}
        runs={runs}
        draft={draft}
        runningSince={isRunning ? hunt.startedAt : null}
        onReading={onReading}
        onRun={run}
        onCancel={hunt.cancel}
      />
      {shown.finished !== null && (
        <ResultSummary
          hunt={around.hunt}
          reading={around.reading}
          rows={around.shown.found}
          answers={around.answers}
          openPanel={around.openPanel}
          onPanel={around.onPanel}
        />
      )}
      {reading === 'published' ? (
        <PublishedReading
          state={hunt.published}
          cut={hunt.cuts.published}
          remembered={remembered.published}
          onRun={run}
          onShowQuery={() => onPanel('query')}
        />
      ) : (
        <CorrectedReading
          hunt={hunt}
          shown={shownRows}
          answers={answers}
          remembered={remembered.corrected}
          onRun={run}
          onPanel={onPanel}
        />
      )}
      {shown.finished !== null && <StatusLine finished={shown.finished} cut={hunt.cuts[reading]} />}
      {panel === 'about' && <AboutPanel onClose={closePanel} />}
      {panel === 'completeness' && (
        <CompletenessPanel
          coverage={hunt.coverage}
          answers={answers}
          onRun={run}
          onClose={closePanel}
        />
      )}
      {panel === 'differences' && (
        <DifferencesPanel
          published={
            published.finished && {
              rows: published.finished.answer.rows,
              window: published.finished.run.window,
              isWhole: isWhole(published.finished.answer, hunt.cuts.published),
            }
          }
          corrected={
            corrected.finished && {
              rows: shownRows.rows,
              window: corrected.finished.run.window,
              isWhole: isWhole(corrected.finished.answer, hunt.cuts.corrected),
            }
          }
          threshold={corrected.finishedWith?.threshold ?? asked.threshold}
          hasFilters={hasFilters(asked.filters)}
          onRow={onRow}
          onClose={closePanel}
        />
      )}
      {panel === 'query' && (
        <QueryPanel reading={reading} run={shown.finished?.run ?? null} onClose={closePanel} />
      )}
    </div>
  );
};

/** The hunt: one page, whose view stands in its address. */
export const HuntPage = () => {
  const { address } = useServices();
  const view = useViewState(address);
  return (
    <ViewContext.Provider value={view}>
      <HuntView problems={view.problems} />
    </ViewContext.Provider>
  );
};
