import { useCallback, useEffect, useState } from 'react';
import type { GridPreferences, GridPreferencesStore } from '../services/grid_preferences';

export interface RememberedGrid<ColumnId extends string> {
  /** Null until it is known whose preferences to read. */
  preferences: GridPreferences<ColumnId> | null;
  remember(part: Partial<GridPreferences<ColumnId>>): void;
}

/** A person's grid preferences, read once and written at each change. */
export const useGridPreferences = <ColumnId extends string>(
  stored: Promise<GridPreferencesStore<ColumnId>>
): RememberedGrid<ColumnId> => {
  const [state, setState] = useState<{
    store: GridPreferencesStore<ColumnId>;
    preferences: GridPreferences<ColumnId>;
  } | null>(null);

  useEffect(() => {
    let isHere = true;
    void stored.then((store) => {
      if (isHere) setState({ store, preferences: store.read() });
    });
    return () => {
      isHere = false;
    };
  }, [stored]);

  useEffect(() => state?.store.write(state.preferences), [state]);

  const remember = useCallback(
    (part: Partial<GridPreferences<ColumnId>>) =>
      setState((before) =>
        before === null ? null : { ...before, preferences: { ...before.preferences, ...part } }
      ),
    []
  );

  return { preferences: state?.preferences ?? null, remember };
};
