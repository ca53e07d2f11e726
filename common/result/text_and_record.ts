import { readRequestRecord, type RequestRecord } from '../cloudtrail/request_record';
import type { RowEvent } from '../queries/row_events';

/** What the record of one call says, beside what its text says. */
export interface TextAndRecord {
  /**
   * `disagree`: the text says otherwise than the record, the sign of an attempt to hide in a tag or
   * a key name. `unknown`: one of them could not be read.
   */
  verdict: 'agree' | 'disagree' | 'unknown';
  /** The exact counts; null when the document keeps no record of them. */
  record: RequestRecord | null;
}

/** Reads the counts of a call again from its document, and compares them with its text. */
export const textAndRecord = ({
  asked_least: least,
  asked_most: most,
  source,
}: Pick<RowEvent, 'asked_least' | 'asked_most' | 'source'>): TextAndRecord => {
  const record = readRequestRecord(source);
  if (record === null || least === null || most === null) return { verdict: 'unknown', record };
  const isEqual = record.least === least && record.most === most;
  return { verdict: isEqual ? 'agree' : 'disagree', record };
};
