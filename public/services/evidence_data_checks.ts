import type { Window } from '../../common/result/window';
import type { HuntErrorCode } from './hunt_error';

/** What all events that the person may read look like, whatever the window. */
export interface DiagnosedData {
  events: number;
  /** Of the AWS integration's data set for CloudTrail. */
  cloudtrail: number;
  /** Of CloudTrail events, ISO 8601 in UTC; null when there is none. */
  oldest: string | null;
  newest: string | null;
  /** CloudTrail events that have their request as text. */
  with_text: number;
  /** CloudTrail events that have it in its `flattened` form only. */
  flattened_only: number;
}

export const DATA_CHECKS = ['index', 'rights', 'integration', 'window', 'retention'] as const;

export type DataCheckName = (typeof DATA_CHECKS)[number];

/**
 * - `passed`, `failed`: looked at
 * - `doubtful`: it may be the cause, and nothing can tell
 * - `not_reached`: a check before it failed, so that there is nothing to look at
 */
export type DataCheckStatus = 'passed' | 'failed' | 'doubtful' | 'not_reached';

export interface DataCheck {
  name: DataCheckName;
  status: DataCheckStatus;
}

type Statuses = Record<DataCheckName, DataCheckStatus>;

const NOTHING_REACHED: Statuses = {
  index: 'not_reached',
  rights: 'not_reached',
  integration: 'not_reached',
  window: 'not_reached',
  retention: 'not_reached',
};

/** Whether the events of CloudTrail, seen from the oldest to the newest, touch the window. */
const touches = ({ oldest, newest }: DiagnosedData, { from, to }: Window): boolean =>
  oldest !== null &&
  newest !== null &&
  Date.parse(newest) >= Date.parse(from) &&
  Date.parse(oldest) < Date.parse(to);

const statusesOf = (
  data: DiagnosedData | null,
  error: HuntErrorCode | null,
  window: Window
): Statuses => {
  if (error === 'no_index_or_no_right') {
    return { ...NOTHING_REACHED, index: 'doubtful', rights: 'doubtful' };
  }
  if (error === 'forbidden') return { ...NOTHING_REACHED, rights: 'failed' };
  if (data === null) return NOTHING_REACHED;
  const found: Statuses = { ...NOTHING_REACHED, index: 'passed', rights: 'doubtful' };
  if (data.cloudtrail === 0) return { ...found, integration: 'failed' };
  return {
    ...found,
    integration: 'passed',
    window: touches(data, window) ? 'passed' : 'failed',
    retention: data.with_text > 0 ? 'passed' : data.flattened_only > 0 ? 'failed' : 'doubtful',
  };
};

/** Why there is nothing to count, looked at one by one, in the order in which one hides the next. */
export const dataChecks = (
  data: DiagnosedData | null,
  error: HuntErrorCode | null,
  window: Window
): DataCheck[] => {
  const statuses = statusesOf(data, error, window);
  return DATA_CHECKS.map((name) => ({ name, status: statuses[name] }));
};

/**
 * The window of the same length that ends with the newest event, for a window that holds none. The
 * end of a window does not belong to it.
 */
export const windowAtNewest = (newest: string, { from, to }: Window): Window => {
  const end = Date.parse(newest) + 1;
  return {
    from: new Date(end - (Date.parse(to) - Date.parse(from))).toISOString(),
    to: new Date(end).toISOString(),
  };
};
