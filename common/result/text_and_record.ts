import { readRequestRecord, type RequestRecord } from '../cloudtrail/request_record';
import { readRequestText, type RequestText } from '../cloudtrail/request_text';
import type { RowEvent } from '../queries/row_events';

/** What the record of one call says, beside what its text says. */
export interface TextAndRecord {
  /**
   * `disagree`: the text says otherwise than the record, or gives a number that the record does not
   * have: the sign of an attempt to hide in a tag or a key name. `unknown`: one of them could not be
   * read.
   */
  verdict: 'agree' | 'disagree' | 'unknown';
  /** The exact counts; null when the document keeps no record of them. */
  record: RequestRecord | null;
  /** Every count in the text, real or not; null when the document keeps no text. */
  text: RequestText | null;
}

const isSame = (text: readonly number[], record: readonly number[]): boolean =>
  text.length === record.length && text.every((number, position) => number === record[position]);

/**
 * Reads the counts of a call again from its document, and compares them with its text: with what
 * the query read from it, and with every number that stands there, also where the text is too long
 * for the query.
 */
export const textAndRecord = ({
  asked_least: least,
  asked_most: most,
  source,
}: Pick<RowEvent, 'asked_least' | 'asked_most' | 'source'>): TextAndRecord => {
  const record = readRequestRecord(source);
  const text = readRequestText(source);
  const isRead = least !== null && most !== null;
  if (record === null || (text === null && !isRead)) return { verdict: 'unknown', record, text };
  const isReadRight = !isRead || (least === record.least && most === record.most);
  const hasNoOther =
    text === null ||
    (isSame(
      text.least,
      record.items.map((item) => item.least)
    ) &&
      isSame(
        text.most,
        record.items.map((item) => item.most)
      ));
  return { verdict: isReadRight && hasNoOther ? 'agree' : 'disagree', record, text };
};
