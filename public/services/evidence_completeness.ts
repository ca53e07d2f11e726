import type { ClusterFailure } from '../../common/api/v1/answer';
import type { FilteredParameters } from '../../common/queries/corrected_parameters';
import type { CoverageRow } from '../../common/queries/coverage';
import { looksIntoRequests, type Filters } from '../../common/result/filters';
import type { Window } from '../../common/result/window';
import { rowCutAtLimit, type RowCut } from './row_cut';
import type { FinishedRun } from './run_hunt';

/** An answer that the page shows, as far as it can be less than whole. */
export interface LimitedAnswer {
  name: 'published' | 'corrected' | 'values' | 'coverage';
  rows: readonly unknown[];
  row_limit: number;
  cut: RowCut;
  is_partial: boolean;
  failures: readonly ClusterFailure[];
}

/** Days without any event that follow each other, `yyyy-MM-dd` in UTC, both ends among them. */
export interface EmptyDays {
  first: string;
  last: string;
  days: number;
}

export interface CompletenessFacts {
  coverage: CoverageRow;
  /** Calls that came more than once; null when that is not known. */
  duplicates: number | null;
  window: Window;
  /** That `coverage` was asked with. */
  filters: Filters;
  now: Date;
  answers: readonly LimitedAnswer[];
}

export const FINDINGS = [
  'no_event',
  'partial',
  'limit',
  'uncounted',
  'unreadable',
  'too_long',
  'ambiguous',
  'duplicates',
  'empty_days',
  'late',
] as const;

/** What makes an answer less than whole. */
export type Finding = (typeof FINDINGS)[number];

export interface Completeness extends CompletenessFacts {
  /** In the order of `FINDINGS`; empty for an answer that is whole as far as can be known. */
  findings: readonly Finding[];
  /** Whole days of the window without any event, in the order of time. */
  emptyDays: readonly EmptyDays[];
  /**
   * Milliseconds from the newest event to the end of the window, or to now when that is earlier;
   * null without events.
   */
  delay: number | null;
  /** Unreadable calls that the filters can neither let pass nor leave out. */
  unfiltered: number;
  failures: readonly ClusterFailure[];
}

/** What rows lack that were cut, or may have been. */
const CUT: ReadonlyArray<RowCut['kind']> = ['maybe', 'some', 'cut'];

const DAY = 24 * 60 * 60 * 1_000;

/** CloudTrail delivers within minutes; an hour without any event of an account is unusual. */
const LONGEST_DELAY = 60 * 60 * 1_000;

const dayText = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The days between two days that are counted since 1970, the second not among them. */
const between = (first: number, end: number): EmptyDays[] =>
  first < end ? [{ first: dayText(first), last: dayText(end - 1), days: end - first }] : [];

/**
 * Whole days (UTC) of the window that have no event. Days that the window only touches are left
 * out: the hours of them that belong to it may well have none.
 */
export const emptyDaysOf = (days: readonly string[], { from, to }: Window): EmptyDays[] => {
  const end = Math.floor(Date.parse(to) / DAY);
  let next = Math.ceil(Date.parse(from) / DAY);
  const found: EmptyDays[] = [];
  const numbers = days.map((day) => Date.parse(`${day}T00:00:00.000Z`) / DAY);
  for (const day of numbers.sort((one, other) => one - other)) {
    found.push(...between(next, Math.min(day, end)));
    next = Math.max(next, day + 1);
  }
  return [...found, ...between(next, end)];
};

/** How far an answer can be trusted to be whole. */
export const completenessOf = (facts: CompletenessFacts): Completeness => {
  const { coverage, duplicates, window, filters, now, answers } = facts;
  const { events, newest, unreadable, too_long: tooLong, ambiguous } = coverage;
  const emptyDays = events === 0 ? [] : emptyDaysOf(coverage.days, window);
  const end = Math.min(Date.parse(window.to), now.getTime());
  const delay = newest === null ? null : Math.max(0, end - Date.parse(newest));
  const failures = answers.flatMap((answer) => answer.failures);
  const isFound: Record<Finding, boolean> = {
    no_event: events === 0,
    partial: answers.some((answer) => answer.is_partial),
    limit: answers.some(({ cut }) => CUT.includes(cut.kind)),
    uncounted: answers.some(({ cut }) => cut.kind === 'unknown'),
    unreadable: unreadable > 0,
    too_long: tooLong > 0,
    ambiguous: ambiguous > 0,
    duplicates: duplicates !== null && duplicates > 0,
    empty_days: emptyDays.length > 0,
    late: delay !== null && delay > LONGEST_DELAY,
  };
  return {
    ...facts,
    findings: FINDINGS.filter((finding) => isFound[finding]),
    emptyDays,
    delay,
    unfiltered: looksIntoRequests(filters) ? coverage.without_request : 0,
    failures,
  };
};

/** The last run of `coverage`. */
export interface CoverageRun {
  finished: FinishedRun<CoverageRow> | null;
  finishedWith: FilteredParameters | null;
}

/** The same of a run of `coverage`, at the time of that run; null before it, or without its row. */
export const completenessOfRun = (
  { finished, finishedWith }: CoverageRun,
  answers: readonly LimitedAnswer[],
  duplicates: number | null
): Completeness | null => {
  const coverage = finished?.answer.rows[0];
  if (finished === null || finishedWith === null || coverage === undefined) return null;
  const { window, started_at: startedAt } = finished.run;
  const now = new Date(startedAt);
  return completenessOf({
    coverage,
    duplicates,
    window,
    filters: finishedWith.filters,
    now,
    answers: [
      ...answers,
      { ...finished.answer, name: 'coverage', cut: rowCutAtLimit(finished.answer) },
    ],
  });
};
