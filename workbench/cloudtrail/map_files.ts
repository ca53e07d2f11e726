import type { DocumentColumns } from '../elasticsearch/engine';
import { PART } from '../elasticsearch/storage/document_columns';
import { EventColumns } from './event_columns';
import { reportDamaged, type FileReport } from './file_report';
import { PlainRecord } from './plain_record';
import { readCloudTrailFile, type Share } from './read_file';

/** A file, and which of its events are meant. */
export interface FileShare {
  file: string;
  share: Share;
}

/** Events as columns. */
export interface MappedPart {
  columns: DocumentColumns;
  /** Bytes of the files, as they are stored, that were read for it. */
  bytes: number;
}

/**
 * Reads files and maps their events. A file that cannot be read to its end is the last: the report
 * names it. Damaged records are left out, counted and named.
 */
export async function* mapFiles(
  files: Iterable<FileShare>,
  report: FileReport
): AsyncGenerator<MappedPart> {
  const columns = new EventColumns();
  let bytes = 0;
  const take = (): MappedPart => {
    const part = { columns: columns.take(), bytes };
    bytes = 0;
    return part;
  };
  for (const { file, share } of files) {
    for await (const block of readCloudTrailFile(file, report, share, columns.room)) {
      bytes += block.bytes;
      for (const event of block.events) {
        try {
          if (event instanceof PlainRecord) columns.addPlain(event);
          else columns.add(event);
        } catch (thrown) {
          const reason = thrown instanceof Error ? thrown.message : String(thrown);
          reportDamaged(report, { file, reason: `refused by the index: ${reason}` });
        }
        if (columns.count === PART) yield take();
      }
    }
    if (report.unreadable.length > 0) return;
  }
  if (columns.count > 0) yield take();
}
