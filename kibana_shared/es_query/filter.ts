/** Where a filter lives: pinned filters follow the person from app to app. */
export enum FilterStateStore {
  APP_STATE = 'appState',
  GLOBAL_STATE = 'globalState',
}

export interface FilterMeta {
  alias?: string | null | undefined;
  disabled?: boolean;
  negate?: boolean;
  /** The data view's id. */
  index?: string | undefined;
  type?: string;
  field?: string;
  key?: string;
  params?: unknown;
  value?: string;
  formattedValue?: string;
}

export interface Filter {
  $state?: { store: FilterStateStore };
  meta: FilterMeta;
  query?: Record<string, unknown>;
}

export const isFilterPinned = (filter: Filter): boolean =>
  filter.$state?.store === FilterStateStore.GLOBAL_STATE;

export const isFilterDisabled = (filter: Filter): boolean => filter.meta.disabled === true;
