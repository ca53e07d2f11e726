import type { TextBytes } from '../elasticsearch/storage/text_bytes';
import { PlainRecord } from './plain_record';

/** Bytes of a piece of records that is read at once. */
export const PIECE = 256 * 1024;

/** Bytes of a record that is kept in the room until the rest of it comes. */
export const KEPT = 128 * 1024;

/** Bytes that the room needs, with one behind the piece. */
export const ROOM = KEPT + PIECE + 1;

/** Where the bytes of records stand while they are read: in the head of the text that is made of them. */
export class RecordRoom {
  readonly record: PlainRecord;

  /** The room begins at a place in the head of a text. */
  constructor(
    readonly memory: TextBytes,
    readonly start: number
  ) {
    this.record = new PlainRecord(memory);
  }
}
