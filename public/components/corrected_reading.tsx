import { useCallback, useMemo } from 'react';
import type { CorrectedParameters } from '../../common/queries/corrected_parameters';
import type { CorrectedRow } from '../../common/result/corrected_row';
import type { ShownRows } from '../hooks/use_corrected_rows';
import type { RememberedGrid } from '../hooks/use_grid_preferences';
import { useFollowingRows } from '../hooks/use_following_rows';
import { useGridMoves } from '../hooks/use_grid_moves';
import type { Hunt } from '../hooks/use_hunt';
import { useView } from '../hooks/use_view';
import type { CorrectedColumnId } from '../services/corrected_columns';
import { resolveWindow } from '../services/date_math';
import type { LimitedAnswer } from '../services/evidence_completeness';
import { listsProblem, type ListsProblem } from '../services/lists_problem';
import type { PanelName, Sort } from '../services/url_state';
import { CorrectedEmpty } from './corrected_empty';
import { CorrectedGrid } from './corrected_grid';
import { CorrectedNotices } from './corrected_notices';
import { BurstsChart } from './evidence/bursts_chart';
import { NoData } from './evidence/no_data';
import { RowFlyout } from './flyout/row_flyout';
import { CorrectedActions } from './handover/corrected_actions';
import { ResultArea } from './result_area';
import { rowButtonId } from './row_open_button';

export interface CorrectedReadingProps {
  hunt: Hunt;
  shown: ShownRows;
  /** That the reading is made of. */
  answers: readonly LimitedAnswer[];
  remembered: RememberedGrid<CorrectedColumnId>;
  onRun(): void;
  onPanel(panel: PanelName): void;
}

interface FoundProps extends CorrectedReadingProps {
  finished: NonNullable<Hunt['corrected']['finished']>;
  asked: CorrectedParameters;
  onWindow(from: string, to: string): void;
}

/** What is wrong with the lists of values, as far as the page does not say it already. */
const unsaidProblem = (hunt: Hunt, shown: ShownRows): ListsProblem | null => {
  const problem = listsProblem(hunt, shown);
  const isSaid = hunt.corrected.finished?.answer.is_partial === true;
  return problem === 'partial' && isSaid ? null : problem;
};

/** An answer, with rows or without. */
const Found = ({
  hunt,
  shown,
  answers,
  remembered,
  onRun,
  onPanel,
  finished,
  asked,
  onWindow,
}: FoundProps) => {
  const { view, change } = useView();
  const { onSort, onPage } = useGridMoves();
  const { preferences, remember } = remembered;
  const sortAndRemember = useCallback(
    (chosen: ReadonlyArray<Sort<CorrectedColumnId>>) => {
      remember({ sort: chosen });
      onSort(chosen);
    },
    [remember, onSort]
  );
  const { rows, sort, absentList, why } = shown;
  const { window } = finished.run;
  const { filters } = asked;
  const { calls } = hunt;
  const isFailureSaid = hunt.corrected.error !== null;
  // Rows must not wait for bars.
  const chart = useFollowingRows(
    useMemo(
      () => ({ window, filters, calls, isFailureSaid }),
      [window, filters, calls, isFailureSaid]
    )
  );
  const openRow = useMemo(
    () => (view.row === null ? null : (rows.find(({ key }) => key === view.row) ?? null)),
    [rows, view.row]
  );

  const closeRow = useCallback(() => {
    change({ row: null });
    if (view.row !== null) document.getElementById(rowButtonId(view.row))?.focus();
  }, [change, view.row]);
  const onRow = useCallback(
    (row: CorrectedRow) => {
      if (row.key === view.row) closeRow();
      else change({ row: row.key, panel: null });
    },
    [change, closeRow, view.row]
  );
  /** The grid goes along to the page of the row, which else could not take the focus back. */
  const onNeighbour = (key: string): void => {
    const index = rows.findIndex((row) => row.key === key);
    const isPaged = preferences !== null && index >= 0;
    change({ row: key, ...(isPaged ? { page: Math.floor(index / preferences.pageSize) } : {}) });
  };
  return (
    <>
      <CorrectedNotices
        isRowGone={hunt.corrected.status === 'done' && view.row !== null && openRow === null}
        valuesProblem={rows.length > 0 ? unsaidProblem(hunt, shown) : null}
        onDismissRow={closeRow}
      />
      {rows.length > 0 && <BurstsChart {...chart} onWindow={onWindow} />}
      <ResultArea
        state={hunt.corrected}
        cut={hunt.cuts.corrected}
        onRun={onRun}
        grid={
          preferences !== null && (
            <CorrectedGrid
              rows={rows}
              window={window}
              threshold={asked.threshold}
              mostAsked={shown.mostAsked}
              tellingAccounts={shown.tellingAccounts}
              absentList={absentList}
              sort={sort}
              page={view.page}
              preferences={preferences}
              openKey={view.row}
              why={why}
              onRow={onRow}
              onSort={sortAndRemember}
              onPage={onPage}
              onPreferences={remember}
            />
          )
        }
        empty={
          <CorrectedEmpty
            hunt={hunt}
            finished={finished}
            asked={asked}
            onPanel={onPanel}
            onWindow={onWindow}
            onThreshold={(threshold) => change({ threshold, page: 0 })}
          />
        }
      />
      {openRow !== null && (
        <RowFlyout
          row={openRow}
          rows={rows}
          window={window}
          filters={asked.filters}
          threshold={asked.threshold}
          actions={
            <CorrectedActions
              coverage={hunt.coverage}
              answers={answers}
              cut={hunt.cuts.corrected}
              row={openRow}
              rows={rows}
              finished={finished}
              asked={asked}
              why={why}
            />
          }
          onRow={onNeighbour}
          onClose={closeRow}
        />
      )}
    </>
  );
};

/** The rows of the corrected hunt, and what belongs to them. */
export const CorrectedReading = (props: CorrectedReadingProps) => {
  const { hunt, onRun } = props;
  const { view, change } = useView();
  const { finished, finishedWith, error } = hunt.corrected;
  const onWindow = useCallback(
    (from: string, to: string) => change({ from, to, page: 0, row: null }),
    [change]
  );
  if (finished !== null && finishedWith !== null) {
    return <Found {...props} finished={finished} asked={finishedWith} onWindow={onWindow} />;
  }
  const isUnseen = error?.code === 'no_index_or_no_right';
  const window = isUnseen ? resolveWindow(view, new Date()) : null;
  return (
    <ResultArea
      state={hunt.corrected}
      cut={hunt.cuts.corrected}
      onRun={onRun}
      grid={null}
      empty={null}
      {...(window === null
        ? {}
        : { failure: <NoData window={window} error={error} onWindow={onWindow} /> })}
    />
  );
};
