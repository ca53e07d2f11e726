import { useCallback, useMemo } from 'react';
import type { PublishedRow } from '../../common/queries/published';
import type { HuntRunState } from '../hooks/hunt_run_state';
import type { RememberedGrid } from '../hooks/use_grid_preferences';
import { useGridMoves } from '../hooks/use_grid_moves';
import { useView } from '../hooks/use_view';
import { isColumnId, type ColumnId } from '../services/published_columns';
import type { RowCut } from '../services/row_cut';
import type { SortColumn } from '../services/row_order';
import { shownSort } from '../services/shown_sort';
import { NothingFound } from './nothing_found';
import { ResultArea } from './result_area';
import { ResultGrid } from './result_grid';

export interface PublishedReadingProps {
  state: HuntRunState<PublishedRow>;
  cut: RowCut;
  remembered: RememberedGrid<ColumnId>;
  onRun(): void;
  onShowQuery(): void;
}

const NO_SORT: readonly SortColumn[] = [];

/** The rows of the library's own text. */
export const PublishedReading = ({
  state,
  cut,
  remembered: { preferences, remember },
  onRun,
  onShowQuery,
}: PublishedReadingProps) => {
  const { view } = useView();
  const { onSort, onPage } = useGridMoves();
  const { finished } = state;
  const left = preferences?.sort ?? NO_SORT;
  const sort = useMemo(() => shownSort(view.sort, left, isColumnId), [view.sort, left]);
  const sortAndRemember = useCallback(
    (chosen: readonly SortColumn[]) => {
      remember({ sort: chosen });
      onSort(chosen);
    },
    [remember, onSort]
  );
  return (
    <ResultArea
      state={state}
      cut={cut}
      onRun={onRun}
      grid={
        finished !== null &&
        preferences !== null && (
          <ResultGrid
            rows={finished.answer.rows}
            window={finished.run.window}
            sort={sort}
            page={view.page}
            preferences={preferences}
            onSort={sortAndRemember}
            onPage={onPage}
            onPreferences={remember}
          />
        )
      }
      empty={
        finished !== null && (
          <NothingFound
            window={finished.run.window}
            isPartial={finished.answer.is_partial}
            onShowQuery={onShowQuery}
          />
        )
      }
    />
  );
};
