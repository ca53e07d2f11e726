import { isAccelerated } from '../ec2/instance_types';
import type { CorrectedRow, CountedValue } from './corrected_row';

/** What stands out about a row, in the order in which it is shown. */
export const BADGES = [
  'unreadable',
  'ambiguous',
  'text_and_record_disagree',
  'all_or_nothing',
  'success_after_refusals',
  'quota_refused',
  'rehearsed',
  'gpu_types',
  'many_regions',
  'unusual_hour',
] as const;

export type Badge = (typeof BADGES)[number];

/** Why a row is shown, as facts for one sentence, and what stands out about it. */
export interface Why {
  /** `threshold`: it asked for so many; the others show a row below the threshold too. */
  reasons: ReadonlyArray<'threshold' | 'unreadable' | 'ambiguous'>;
  /** How many times the threshold it asked for at most; null when nothing could be read. */
  times_threshold: number | null;
  badges: readonly Badge[];
}

/** Ordinary accounts work in two or three Regions; sweeps for capacity go through many. */
export const MANY_REGIONS = 4;

/** An all-or-nothing call for a pair of servers is daily work. */
const ALL_OR_NOTHING_FROM = 10;

/** Below so many calls nobody has usual hours. */
const CALLS_FOR_USUAL_HOURS = 20;

/** Hours count as working hours of a principal when they, together, hold this part of its calls. */
const USUAL_PART = 0.9;

const DAY_HOURS = 24;

/**
 * Whether most of what a row asked for came at an hour at which it makes few of its calls: its
 * busiest hour by instances is not among the hours (UTC) that hold nine tenths of its calls. Fewer
 * than 20 calls, or calls around the clock, have no usual hours.
 */
const isUnusualHour = (hours: readonly CountedValue[] | null): boolean => {
  if (hours === null) return false;
  const total = hours.reduce((sum, { attempts }) => sum + attempts, 0);
  if (total < CALLS_FOR_USUAL_HOURS) return false;
  const byCalls = [...hours].sort((left, right) => right.attempts - left.attempts);
  const usual = new Set<string | null>();
  let held = 0;
  for (const { value, attempts } of byCalls) {
    if (held >= total * USUAL_PART) break;
    usual.add(value);
    held += attempts;
  }
  if (usual.size > DAY_HOURS / 2) return false;
  const [busiest] = [...hours].sort(
    (left, right) => (right.asked_most ?? 0) - (left.asked_most ?? 0)
  );
  return busiest !== undefined && !usual.has(busiest.value);
};

const hasSuccessAfterRefusals = ({ first_refusal, first_success }: CorrectedRow): boolean =>
  first_refusal !== null && first_success !== null && first_refusal < first_success;

const hasGpuTypes = ({ types }: CorrectedRow): boolean =>
  types?.some(({ value }) => value !== null && isAccelerated(value)) === true;

const stands: Record<Badge, (row: CorrectedRow, disagreeing: number | null) => boolean> = {
  unreadable: ({ unreadable }) => unreadable > 0,
  ambiguous: ({ ambiguous }) => ambiguous > 0,
  text_and_record_disagree: (_row, disagreeing) => (disagreeing ?? 0) > 0,
  all_or_nothing: ({ all_or_nothing: calls, largest_call: largest }) =>
    calls > 0 && (largest ?? 0) >= ALL_OR_NOTHING_FROM,
  success_after_refusals: hasSuccessAfterRefusals,
  quota_refused: ({ quota }) => quota > 0,
  rehearsed: ({ rehearsal }) => rehearsal > 0,
  gpu_types: hasGpuTypes,
  many_regions: ({ regions }) => (regions?.length ?? 0) >= MANY_REGIONS,
  unusual_hour: ({ hours }) => isUnusualHour(hours),
};

/**
 * Why a row is shown at this threshold. Badges that need values are absent until those are there.
 *
 * @param disagreeing calls of the row whose text and record disagree (`textAndRecord`); null, as in a
 * table of rows, where their documents have not been read
 */
export const whyHere = (
  row: CorrectedRow,
  threshold: number,
  disagreeing: number | null = null
): Why => ({
  reasons: [
    ...(row.asked_most !== null && row.asked_most >= threshold ? (['threshold'] as const) : []),
    ...(row.unreadable > 0 ? (['unreadable'] as const) : []),
    ...(row.ambiguous > 0 ? (['ambiguous'] as const) : []),
  ],
  times_threshold: row.asked_most === null ? null : row.asked_most / threshold,
  badges: BADGES.filter((badge) => stands[badge](row, disagreeing)),
});
