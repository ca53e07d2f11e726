import { BehaviorSubject, distinctUntilChanged, map, type Observable } from 'rxjs';
import { storeSettings, storedSettings, type StoredSettings } from './stored_settings';

/** Kibana's defaults of the settings that a page may ask for. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  dateFormat: 'MMM D, YYYY @ HH:mm:ss.SSS',
  'dateFormat:tz': 'Browser',
  'dateFormat:dow': 'Sunday',
  'dateFormat:scaled': [
    ['', 'HH:mm:ss.SSS'],
    ['PT1S', 'HH:mm:ss'],
    ['PT1M', 'HH:mm'],
    ['PT1H', 'YYYY-MM-DD HH:mm'],
    ['P1DT', 'YYYY-MM-DD'],
    ['P1YT', 'YYYY'],
  ],
  'theme:darkMode': 'disabled',
  'timepicker:timeDefaults': { from: 'now-15m', to: 'now' },
  'timepicker:quickRanges': [
    { from: 'now/d', to: 'now/d', display: 'Today' },
    { from: 'now/w', to: 'now/w', display: 'This week' },
    { from: 'now-15m', to: 'now', display: 'Last 15 minutes' },
    { from: 'now-30m', to: 'now', display: 'Last 30 minutes' },
    { from: 'now-1h', to: 'now', display: 'Last 1 hour' },
    { from: 'now-24h/h', to: 'now', display: 'Last 24 hours' },
    { from: 'now-7d/d', to: 'now', display: 'Last 7 days' },
    { from: 'now-30d/d', to: 'now', display: 'Last 30 days' },
    { from: 'now-90d/d', to: 'now', display: 'Last 90 days' },
    { from: 'now-1y/d', to: 'now', display: 'Last 1 year' },
  ],
  'timepicker:refreshIntervalDefaults': { pause: true, value: 60_000 },
  'format:number:defaultPattern': '0,0.[000]',
  'csv:separator': ',',
  'csv:quoteValues': true,
  'query:allowLeadingWildcards': true,
  'discover:sampleSize': 500,
};

export interface UiSettings {
  /** @throws Error on a key that is not registered */
  get<T>(key: string): T;
  get$<T>(key: string): Observable<T>;
  set(key: string, value: unknown): void;
}

/** Advanced settings: Kibana's defaults, and what the person changed in this browser. */
export const createUiSettings = (): UiSettings => {
  const changed = new BehaviorSubject<StoredSettings>(storedSettings());
  const read = (settings: StoredSettings, key: string): unknown => {
    if (!Object.hasOwn(DEFAULTS, key)) {
      throw new Error(
        `Unexpected \`IUiSettingsClient.get("${key}")\` call on unrecognized configuration setting "${key}".`
      );
    }
    return Object.hasOwn(settings, key) ? settings[key] : DEFAULTS[key];
  };
  return {
    // Kibana's contract lets the caller name the type; the key decides what it is.
    get: <T>(key: string) => read(changed.value, key) as T,
    get$: <T>(key: string) =>
      changed.pipe(
        map((settings) => read(settings, key) as T),
        distinctUntilChanged()
      ),
    set: (key, value) => {
      read(changed.value, key);
      changed.next({ ...changed.value, [key]: value });
      storeSettings(changed.value);
    },
  };
};
