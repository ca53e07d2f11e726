import type { LoadProgress } from '../cloudtrail/load';

const WIDTH = 20;

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** Bytes in the unit that leaves one to three digits, and one more below ten. */
export const bytesText = (bytes: number): string => {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  const amount = bytes / 1000 ** power;
  const digits = power === 0 || amount >= 9.95 ? 0 : 1;
  return `${amount.toFixed(digits)} ${UNITS[power] ?? ''}`;
};

/** A time to wait, in whole minutes or, below one and a half, in whole seconds. */
export const waitText = (seconds: number): string => {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};

/** Seconds after which the rate is steady enough to tell when the load will be over. */
const STEADY = 2;

/** How far a load is after so many seconds, as a bar, bytes, events and the time left. */
export const loadProgressText = (
  { events, bytes, totalBytes }: LoadProgress,
  seconds: number
): string => {
  const share = totalBytes === 0 ? 1 : Math.min(bytes / totalBytes, 1);
  const full = Math.floor(share * WIDTH);
  const left = ((1 - share) / share) * seconds;
  return [
    `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${bytesText(bytes)} of ${bytesText(totalBytes)}`,
    `${events.toLocaleString('en')} events`,
    ...(seconds < STEADY || share === 0 ? [] : [`${waitText(left)} left`]),
  ].join(', ');
};
