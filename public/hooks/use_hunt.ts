import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { corrected, type CorrectedQueryRow } from '../../common/queries/corrected';
import {
  MOST_ROWS,
  type CorrectedParameters,
  type FilteredParameters,
  type FoundParameters,
} from '../../common/queries/corrected_parameters';
import { correctedCount, type CorrectedCount } from '../../common/queries/corrected_count';
import { correctedValues, type ValuesRow } from '../../common/queries/corrected_values';
import { coverage, type CoverageRow } from '../../common/queries/coverage';
import {
  published,
  type PublishedParameters,
  type PublishedRow,
} from '../../common/queries/published';
import type { Asked } from '../services/asked';
import { resolveWindow } from '../services/date_math';
import { rowCut, rowCutAtLimit, type RowCount, type RowCut } from '../services/row_cut';
import type { Reading } from '../services/url_state';
import { rowsFirst } from '../services/rows_first';
import type { HuntRunState } from './hunt_run_state';
import { useHuntRun } from './use_hunt_run';
import { useServices } from './use_services';

/** What one run asks the cluster for. Each part that is a new object is run. */
interface Request {
  published: PublishedParameters;
  corrected: CorrectedParameters;
  values: FilteredParameters;
  coverage: FilteredParameters;
}

export interface Hunt {
  published: HuntRunState<PublishedRow>;
  corrected: HuntRunState<CorrectedQueryRow, CorrectedParameters>;
  values: HuntRunState<ValuesRow, FilteredParameters>;
  coverage: HuntRunState<CoverageRow, FilteredParameters>;
  /** Whether rows of the answers that are there were cut. */
  cuts: Record<Reading, RowCut>;
  /** How many calls the filters let pass, of the corrected answer that is there. */
  calls: RowCount;
  isRunning: boolean;
  /** `performance.now()` when the latest run started; null before the first. */
  startedAt: number | null;
  /** Runs everything that the view asks for. `isChanging`: when the view changes, in a moment. */
  run(isChanging: boolean): void;
  /** Stops what is on its way; the rows that were there stay. */
  cancel(): void;
}

const WHOLE: RowCut = { kind: 'whole' };

/** How many there are, of a count of `counted`; one of another run says nothing. */
const countOf = (
  what: keyof CorrectedCount,
  { status, finished, finishedWith }: HuntRunState<CorrectedCount, FoundParameters>,
  counted: FoundParameters | null
): RowCount => {
  if (status === 'running' || finishedWith !== counted) {
    return status === 'failed' || status === 'cancelled' ? 'unknown' : 'counting';
  }
  if (finished === null || finished.answer.is_partial) return 'unknown';
  return finished.answer.rows[0]?.[what] ?? 'unknown';
};

/**
 * All queries of the page, the rows that are shown first, and each for itself: one that fails does
 * not cost the others. The same object as long as nothing has happened.
 * `asked` must stay the same object while it asks for the same. A changed question runs by itself;
 * the published reading, which is always asked the same, is run again by `run` only.
 */
export const useHunt = (asked: Asked, reading: Reading): Hunt => {
  const { client: anyTime, config } = useServices();
  const { client, goFirst } = useMemo(
    () => rowsFirst(anyTime, config.requestTimeoutMs),
    [anyTime, config.requestTimeoutMs]
  );
  const [request, setRequest] = useState<Request | null>(null);
  const shown = useRef(reading);
  useEffect(() => {
    shown.current = reading;
  }, [reading]);

  const ask = useCallback(
    (isPublishedToo: boolean) => {
      const window = resolveWindow(asked, new Date());
      if (window === null) return;
      const { filters, threshold } = asked;
      const next: Request = {
        published: {},
        corrected: { ...window, filters, threshold, max_rows: MOST_ROWS },
        values: { ...window, filters },
        coverage: { ...window, filters },
      };
      goFirst(next[isPublishedToo ? shown.current : 'corrected']);
      setRequest((before) =>
        before === null || isPublishedToo ? next : { ...next, published: before.published }
      );
    },
    [asked, goFirst]
  );

  const hasOpened = useRef(false);
  const isPublishedToo = useRef(true);
  useEffect(() => {
    if (hasOpened.current || config.runOnOpen) ask(isPublishedToo.current);
    hasOpened.current = true;
    isPublishedToo.current = false;
  }, [ask, config.runOnOpen]);

  const run = useCallback(
    (isChanging: boolean) => {
      if (isChanging) isPublishedToo.current = true;
      else ask(true);
    },
    [ask]
  );

  const options = { client, timeout: config.requestTimeoutMs };
  const publishedRun = useHuntRun({
    ...options,
    query: published,
    parameters: request?.published ?? null,
  });
  const correctedRun = useHuntRun({
    ...options,
    query: corrected,
    parameters: request?.corrected ?? null,
  });
  const valuesRun = useHuntRun({
    ...options,
    query: correctedValues,
    parameters: request?.values ?? null,
  });
  const coverageRun = useHuntRun({
    ...options,
    query: coverage,
    parameters: request?.coverage ?? null,
  });
  // Rows are counted once they are on screen: nobody waits for it.
  const { finished: found, finishedWith } = correctedRun.state;
  const counted = useMemo((): FoundParameters | null => {
    if (finishedWith === null || found === null || found.answer.rows.length === 0) return null;
    const { from, to, filters, threshold } = finishedWith;
    return { from, to, filters, threshold };
  }, [found, finishedWith]);
  const countRun = useHuntRun({ ...options, query: correctedCount, parameters: counted });
  return useMemo(() => {
    const all = [publishedRun, correctedRun, valuesRun, coverageRun];
    const running = all.filter(({ state }) => state.status === 'running');
    const starts = (running.length > 0 ? running : all).flatMap(
      ({ state }) => state.startedAt ?? []
    );
    const publishedAnswer = publishedRun.state.finished?.answer;
    const rowCount = countOf('rows_found', countRun.state, counted);
    return {
      published: publishedRun.state,
      corrected: correctedRun.state,
      values: valuesRun.state,
      coverage: coverageRun.state,
      cuts: {
        published: publishedAnswer === undefined ? WHOLE : rowCutAtLimit(publishedAnswer),
        corrected: found === null ? WHOLE : rowCut(found.answer, rowCount),
      },
      calls: countOf('calls', countRun.state, counted),
      isRunning: running.length > 0,
      startedAt: starts.length === 0 ? null : Math.min(...starts),
      run,
      cancel: () => [...all, countRun].forEach(({ cancel }) => cancel()),
    };
  }, [publishedRun, correctedRun, valuesRun, coverageRun, countRun, found, counted, run]);
};
