import { createContext, useContext } from 'react';
import type { CorrectedRow } from '../../common/result/corrected_row';
import type { Why } from '../../common/result/why';
import type { Window } from '../../common/result/window';

/**
 * Why a row has no list of values: they are on their way, will not come, or came without those of
 * this row.
 */
export type AbsentList = 'loading' | 'missing' | 'cut';

/** What the cells of the corrected grid show. */
export interface CorrectedResult {
  /** In the order on screen, over all pages. */
  rows: readonly CorrectedRow[];
  threshold: number;
  window: Window;
  /** The largest "asked at most" of all rows, for the bars. */
  mostAsked: number;
  /** What a list means that is not there. */
  absentList: AbsentList;
  /** The account that tells a row from others of the same short name, by the key of the row. */
  tellingAccounts: ReadonlyMap<string, string | null>;
  why(row: CorrectedRow): Why;
  /** Opens a cell's popover; positions as the grid counts them, over all pages. */
  openCell(rowIndex: number, colIndex: number): void;
  /** Closes the popover that is open. */
  closeCell(): void;
  openRow(row: CorrectedRow): void;
  /** Key of the row whose flyout is open. */
  openKey: string | null;
}

export const CorrectedResultContext = createContext<CorrectedResult | null>(null);

export const useCorrectedResult = (): CorrectedResult => {
  const result = useContext(CorrectedResultContext);
  if (result === null) throw new Error('A cell of the grid stands outside its result.');
  return result;
};
