import { useMemo } from 'react';
import type { Sort } from '../services/url_state';
import { useView } from './use_view';

export interface GridMoves {
  /** Another order begins at its first page. */
  onSort(sort: readonly Sort[]): void;
  onPage(page: number): void;
}

/** The steps through a grid, as changes of the view: the same functions as long as the page is there. */
export const useGridMoves = (): GridMoves => {
  const { change } = useView();
  return useMemo(
    () => ({
      onSort: (sort) => change({ sort, page: 0 }),
      onPage: (page) => change({ page }),
    }),
    [change]
  );
};
