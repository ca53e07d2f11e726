/**
 * Every column of the corrected grid, in the order in which it is shown at first. The names stand in
 * addresses and in what a person takes away, so that they stay.
 */
export const CORRECTED_COLUMN_IDS = [
  'principal',
  'badges',
  'over_threshold',
  'asked_most',
  'asked_least',
  'started',
  'attempts',
  'refused',
  'unreadable',
  'ambiguous',
  'account',
  'regions',
  'types',
  'subnets',
  'first_seen',
  'last_seen',
  'asked_usd_per_hour',
  'running_usd_per_hour',
  'asked_vcpus',
  'running_vcpus',
  'asked_gpus',
  'running_gpus',
  'days',
] as const;

export type CorrectedColumnId = (typeof CORRECTED_COLUMN_IDS)[number];

/** Whether a name from outside is one of the columns. */
export const isCorrectedColumnId = (name: string): name is CorrectedColumnId =>
  CORRECTED_COLUMN_IDS.some((column) => column === name);

export const CORRECTED_GRID = { name: 'corrected', columnIds: CORRECTED_COLUMN_IDS };
