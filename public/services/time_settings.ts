import * as z from 'zod/mini';

export interface QuickRange {
  from: string;
  to: string;
  display: string;
}

/** Kibana's settings of time that the page's picker follows. */
export interface TimeSettings {
  /** `dateFormat`. */
  format: string;
  /** `timepicker:quickRanges`; empty where the setting is damaged. */
  quickRanges: readonly QuickRange[];
}

const quickRangesSchema = z.array(
  z.object({ from: z.string(), to: z.string(), display: z.string() })
);

/** @param get Kibana's `uiSettings.get` */
export const readTimeSettings = (get: <T>(key: string) => T): TimeSettings => {
  const ranges = z.safeParse(quickRangesSchema, get<unknown>('timepicker:quickRanges'));
  return { format: get<string>('dateFormat'), quickRanges: ranges.success ? ranges.data : [] };
};
