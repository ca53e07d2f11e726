import { useEffect, useState } from 'react';
import type { DocumentSubject } from '../../common/launch/document_subject';
import type { CorrectedParameters } from '../../common/queries/corrected_parameters';
import type { Query } from '../../common/queries/query';
import { errorFromHttp } from '../services/error_from_http';
import type { HuntClient } from '../services/hunt_client';
import type { HuntError } from '../services/hunt_error';
import { runHunt } from '../services/run_hunt';

/** What the tab shows of a row of the corrected reading. Null is unknown, never zero. */
export interface SummaryRow {
  actor: string | null;
  account: string | null;
  asked_least: number | null;
  asked_most: number | null;
  started: number | null;
  attempts: number;
  refused: number;
  unreadable: number;
}

export type SummaryQuery = Query<CorrectedParameters, SummaryRow>;

/** `row` is null when the principal launched nothing around the event. */
export type DocumentSummary =
  | { status: 'running' }
  | { status: 'done'; row: SummaryRow | null; isPartial: boolean }
  | { status: 'failed'; error: HuntError };

export interface SummarySource {
  client: HuntClient;
  query: SummaryQuery;
  /** Milliseconds. */
  timeout: number;
}

/** One actor in one account is one row. */
const MOST_ROWS = 2;

/**
 * Asks once for the launches of an event's principal in the day around it, whatever their number;
 * stops asking when the tab goes away.
 */
export const useDocumentSummary = (
  { client, query, timeout }: SummarySource,
  subject: DocumentSubject
): DocumentSummary => {
  const [summary, setSummary] = useState<DocumentSummary>({ status: 'running' });
  // A document is a new object at each drawing of Discover; what is asked for is the same text.
  const asked = JSON.stringify([subject.window, subject.filters]);
  useEffect(() => {
    const stop = new AbortController();
    const parameters: CorrectedParameters = {
      ...subject.window,
      filters: subject.filters,
      threshold: 1,
      max_rows: MOST_ROWS,
    };
    setSummary({ status: 'running' });
    runHunt({ client, query, parameters, timeout, signal: stop.signal }).then(
      ({ answer }) =>
        setSummary({
          status: 'done',
          row: answer.rows[0] ?? null,
          isPartial: answer.is_partial,
        }),
      (thrown: unknown) => {
        if (stop.signal.aborted) return;
        setSummary({ status: 'failed', error: errorFromHttp(thrown) });
      }
    );
    return () => stop.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `asked` is the subject
  }, [client, query, timeout, asked]);
  return summary;
};
