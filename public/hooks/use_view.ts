import { createContext, useContext } from 'react';
import type { ViewState } from '../services/url_state';

/** The page's view, for every component of it. */
export interface View {
  view: ViewState;
  /**
   * Changes a part of the view: one step of the browser's history. A changed window, threshold or
   * filter runs the hunt again.
   */
  change(part: Partial<ViewState>): void;
}

export const ViewContext = createContext<View | null>(null);

export const useView = (): View => {
  const view = useContext(ViewContext);
  if (view === null) throw new Error('A component of the hunt stands outside its view.');
  return view;
};
