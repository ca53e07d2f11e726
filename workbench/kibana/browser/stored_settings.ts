/** Under this key a browser keeps the advanced settings that its person changed, as JSON. */
export const SETTINGS_KEY = 'workbench.uiSettings';

export type StoredSettings = Readonly<Record<string, unknown>>;

/** What this browser keeps; damaged or refused storage counts as empty. */
export const storedSettings = (): StoredSettings => {
  try {
    const value: unknown = JSON.parse(window.localStorage.getItem(SETTINGS_KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

export const storeSettings = (settings: StoredSettings): void => {
  try {
    window.localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing still shows the change until the page is left.
  }
};

/** Kibana's `theme:darkMode`: `enabled`, `disabled` or `system`. */
export const isDarkMode = (setting: unknown): boolean =>
  setting === 'enabled' ||
  (setting === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches);

export const storedDarkMode = (): boolean => isDarkMode(storedSettings()['theme:darkMode']);
