import { FIRST_VIEW, writeAddress, type ViewState } from './url_state';

/** The part of the view that a run of the corrected reading asks for. */
export type Asked = Pick<ViewState, 'from' | 'to' | 'threshold' | 'filters'>;

export const askedOf = ({ from, to, threshold, filters }: ViewState): Asked => ({
  from,
  to,
  threshold,
  filters,
});

/** The same text for the same question. */
export const askedKey = ({ from, to, threshold, filters }: Asked): string =>
  writeAddress({ ...FIRST_VIEW, from, to, threshold, filters });
