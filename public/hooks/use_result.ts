import { createContext, useContext } from 'react';
import type { PublishedRow } from '../../common/queries/published';
import type { Window } from '../../common/result/window';

/** What the cells of the grid show. */
export interface ShownResult {
  rows: readonly PublishedRow[];
  /** Positions in `rows`, in the order on screen. */
  order: readonly number[];
  window: Window;
  /** Opens a cell's popover; positions as the grid counts them, over all pages. */
  openCell(rowIndex: number, colIndex: number): void;
}

export const ResultContext = createContext<ShownResult | null>(null);

export const useResult = (): ShownResult => {
  const result = useContext(ResultContext);
  if (result === null) throw new Error('A cell of the grid stands outside its result.');
  return result;
};
