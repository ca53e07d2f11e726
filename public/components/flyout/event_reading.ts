import type { RowEvent } from '../../../common/queries/row_events';
import { textAndRecord, type TextAndRecord } from '../../../common/result/text_and_record';
import { documentText, documentValue } from './document_text';

/** One event with what its own document says beside its text. */
export interface EventReading extends TextAndRecord {
  event: RowEvent;
  region: string | null;
  sourceAddress: string | null;
  /** The request as an object; null when the document keeps it as text only. */
  request: unknown;
  /** The request as text, which the counts of the row are read from; null when there is none. */
  requestText: string | null;
}

const parsed = (text: string | null): unknown => {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const requestOf = (source: RowEvent['source']): unknown => {
  const flattened = documentValue(source, 'aws.cloudtrail.flattened.request_parameters');
  if (flattened !== undefined && flattened !== null) return flattened;
  const original = parsed(documentText(source, 'event.original'));
  return typeof original === 'object' && original !== null && 'requestParameters' in original
    ? original.requestParameters
    : null;
};

/** Reads an event again from its document. */
export const readEvent = (event: RowEvent): EventReading => ({
  event,
  ...textAndRecord(event),
  region: documentText(event.source, 'cloud.region'),
  sourceAddress: documentText(event.source, 'source.address'),
  request: requestOf(event.source),
  requestText: documentText(event.source, 'aws.cloudtrail.request_parameters'),
});

/** What the records of several events say together. */
export interface RecordSums {
  /** Instances, over the events whose record could be read; null when none could. */
  least: number | null;
  most: number | null;
  /** Events whose record could be read. */
  read: number;
  /** Events whose text says otherwise than their record. */
  disagree: number;
}

export const recordSums = (readings: readonly EventReading[]): RecordSums => {
  const records = readings.flatMap(({ record }) => record ?? []);
  const sum = (part: 'least' | 'most'): number | null =>
    records.length === 0 ? null : records.reduce((total, record) => total + record[part], 0);
  return {
    least: sum('least'),
    most: sum('most'),
    read: records.length,
    disagree: readings.filter(({ verdict }) => verdict === 'disagree').length,
  };
};
