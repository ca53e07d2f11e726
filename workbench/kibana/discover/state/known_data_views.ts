import * as z from 'zod/mini';
import { dataViewSpecSchema, type DataViewSpec } from './link_parts';

/** What Discover searches where the address names no data view. */
export const DEFAULT_DATA_VIEW: DataViewSpec = {
  id: 'logs-*',
  title: 'logs-*',
  timeFieldName: '@timestamp',
};

const stateSchema = z.object({ dataViewSpec: dataViewSpecSchema });

/** The data view that travels in the history's state; null where there is none. */
export const dataViewInState = (state: unknown): DataViewSpec | null =>
  stateSchema.safeParse(state).data?.dataViewSpec ?? null;

/**
 * The data view of an id; null where nothing told what it is, as an address alone does not.
 * @param known the data views that came with links so far
 */
export const dataViewOf = (
  id: string | null,
  known: readonly DataViewSpec[]
): DataViewSpec | null =>
  id === null
    ? DEFAULT_DATA_VIEW
    : ([...known, DEFAULT_DATA_VIEW].find((dataView) => dataView.id === id) ?? null);
