import type { PublishedRow } from '../queries/published';
import type { CorrectedRow } from './corrected_row';
import type { Window } from './window';

/** Why only one reading has a row; each is a difference between the two that applies to it. */
export type DifferenceReason =
  | 'minimum_equals_maximum'
  | 'cut_by_the_minute'
  | 'merged_over_accounts'
  | 'split_over_subnets'
  | 'unreadable_request'
  /** The other reading's answer is not whole, so that the row may only be missing in it. */
  | 'not_whole'
  | 'outside_window'
  | 'below_threshold'
  | 'other';

export type ReadingDifference =
  | { only: 'published'; row: PublishedRow; reasons: DifferenceReason[] }
  | { only: 'corrected'; row: CorrectedRow; reasons: DifferenceReason[] };

export interface ReadingsToCompare {
  published: readonly PublishedRow[];
  corrected: readonly CorrectedRow[];
  /** The windows that the two readings covered. */
  windows: { published: Window; corrected: Window };
  /** Whether each answer has all of its rows, as far as is known. */
  areWhole: { published: boolean; corrected: boolean };
  /** Of the corrected reading. */
  threshold: number;
}

/** What the library's query asks for, in its own measure. */
const PUBLISHED_THRESHOLD = 10;

const MINUTE_MS = 60_000;

/** The principals of a row: who called, and the role behind it. */
const principalsOf = ({ actor, arns }: CorrectedRow): string[] => [
  ...arns,
  ...(actor === null ? [] : [actor]),
];

/** Principals of published rows by ARN; a row without one is found by its empty text. */
const NOBODY = '';

const publishedKeys = ({ principal_arns: arns, accounts }: PublishedRow): string[] => {
  const principals = arns.length === 0 ? [NOBODY] : arns;
  const owners = accounts.length === 0 ? [NOBODY] : accounts;
  return principals.flatMap((arn) => owners.map((account) => JSON.stringify([arn, account])));
};

const correctedKeys = (row: CorrectedRow): string[] => {
  const principals = principalsOf(row);
  return (principals.length === 0 ? [NOBODY] : principals).map((arn) =>
    JSON.stringify([arn, row.account ?? NOBODY])
  );
};

/** The instances of a row as the library counts them: maximum less minimum plus one, a call. */
const publishedCount = (row: CorrectedRow): number | null =>
  row.asked_most === null || row.asked_least === null
    ? null
    : row.asked_most - row.asked_least + row.attempts - row.unreadable;

const minuteOf = (instant: string): number => Math.floor(Date.parse(instant) / MINUTE_MS);

const isSplit = ({ subnets, types, outcomes }: CorrectedRow): boolean =>
  [subnets, types, outcomes].some((list) => (list?.length ?? 0) > 1);

/** The library's groups are smaller than a row, and its measure is: each that made a part of it. */
const groupingReasons = (row: CorrectedRow): DifferenceReason[] => [
  ...(minuteOf(row.first_seen) === minuteOf(row.last_seen) ? [] : (['cut_by_the_minute'] as const)),
  ...(isSplit(row) ? (['split_over_subnets'] as const) : []),
];

const whyOnlyCorrected = (
  row: CorrectedRow,
  { windows: { published: publishedWindow }, areWhole }: ReadingsToCompare
): DifferenceReason[] => {
  const reasons: DifferenceReason[] = areWhole.published ? [] : ['not_whole'];
  if (row.unreadable > 0 || row.ambiguous > 0) reasons.push('unreadable_request');
  if (row.last_seen <= publishedWindow.from || row.first_seen > publishedWindow.to) {
    return [...reasons, 'outside_window'];
  }
  const asked = row.asked_most;
  if (asked !== null) {
    const count = publishedCount(row);
    if (asked < PUBLISHED_THRESHOLD) {
      if (!reasons.includes('unreadable_request')) reasons.push('below_threshold');
    } else if (count !== null && count < PUBLISHED_THRESHOLD) {
      reasons.push('minimum_equals_maximum');
    } else reasons.push(...groupingReasons(row));
    if (row.first_seen <= publishedWindow.from) reasons.push('outside_window');
  }
  return reasons.length === 0 ? ['other'] : reasons;
};

const covers = (outer: Window, inner: Window): boolean =>
  outer.from <= inner.from && outer.to >= inner.to;

const whyOnlyPublished = (
  row: PublishedRow,
  { windows, areWhole, threshold }: ReadingsToCompare
): DifferenceReason[] => {
  const reasons: DifferenceReason[] = areWhole.corrected ? [] : ['not_whole'];
  if (!covers(windows.corrected, windows.published)) reasons.push('outside_window');
  if (threshold > PUBLISHED_THRESHOLD) reasons.push('below_threshold');
  if (row.accounts.length > 1) reasons.push('merged_over_accounts');
  return reasons.length === 0 ? ['other'] : reasons;
};

/**
 * The rows that only one of the two readings has. A row of one has its like in the other when they
 * name a principal and an account in common. Both lists are in the order in which they came.
 */
export const compareReadings = (readings: ReadingsToCompare): ReadingDifference[] => {
  const inPublished = new Set(readings.published.flatMap(publishedKeys));
  const inCorrected = new Set(readings.corrected.flatMap(correctedKeys));
  return [
    ...readings.corrected
      .filter((row) => !correctedKeys(row).some((key) => inPublished.has(key)))
      .map((row): ReadingDifference => ({
        only: 'corrected',
        row,
        reasons: whyOnlyCorrected(row, readings),
      })),
    ...readings.published
      .filter((row) => !publishedKeys(row).some((key) => inCorrected.has(key)))
      .map((row): ReadingDifference => ({
        only: 'published',
        row,
        reasons: whyOnlyPublished(row, readings),
      })),
  ];
};
