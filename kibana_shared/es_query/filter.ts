/** Where a filter lives: pinned filters follow the person from app to app. */
export enum FilterStateStore {
  APP_STATE = 'appState',
  GLOBAL_STATE = 'globalState',
}

export interface FilterMeta {
  alias?: string | null | undefined;
  disabled?: boolean | undefined;
  negate?: boolean | undefined;
  /** The data view's id. */
  index?: string | undefined;
  type?: string | undefined;
  field?: string | undefined;
  key?: string | undefined;
  params?: unknown;
  value?: string | undefined;
  formattedValue?: string | undefined;
}

export interface Filter {
  $state?: { store: FilterStateStore } | undefined;
  meta: FilterMeta;
  query?: Record<string, unknown> | undefined;
}

export const isFilterPinned = (filter: Filter): boolean =>
  filter.$state?.store === FilterStateStore.GLOBAL_STATE;

export const isFilterDisabled = (filter: Filter): boolean => filter.meta.disabled === true;
