import type { Engine, IndexedDocument } from '../elasticsearch/engine';
import { documentOf } from './document';
import { eventTime } from './event_time';
import { sampleEvents } from './generator/sample';
import { cloudtrailMapping } from './mapping';
import {
  fileReport,
  type DamagedRecord,
  type FileReport,
  type UnreadableFile,
} from './file_report';
import { readCloudTrailFiles } from './read_files';
import { Occurrences } from './occurrences';

/** What came of loading files. */
export interface LoadReport {
  events: number;
  indices: string[];
  files: number;
  damagedCount: number;
  /** The first damaged records by name; `damagedCount` counts all. */
  damaged: DamagedRecord[];
  /** Events whose id came before. They are kept, as the integration keeps them. */
  duplicates: number;
  /** Null when there was no event. */
  oldest: Date | null;
  newest: Date | null;
  /** Files of the folders that hold no events by their name or kind. */
  skipped?: UnreadableFile[];
}

export interface Sample {
  seed: number;
  /** The instant at which the week ends. */
  end: Date;
  events: number;
}

const indexOf = (namespace: string): string => `logs-aws.cloudtrail-${namespace}`;

const OF_THE_EU = /^eu-/;

const requireAllReadable = ({ unreadable: [first] }: FileReport): void => {
  if (first !== undefined) {
    throw new Error(first.reason);
  }
};

/** Loads the person's own files into one index. Throws one sentence for a file that cannot be read. */
export const loadFiles = async (
  engine: Engine,
  { paths, namespace }: { paths: readonly string[]; namespace: string },
  onProgress?: (events: number) => void
): Promise<LoadReport> => {
  const index = indexOf(namespace);
  const read = fileReport();
  const occurrences = new Occurrences();
  let oldest = Infinity;
  let newest = -Infinity;
  let done = 0;
  async function* documents(): AsyncGenerator<IndexedDocument> {
    for await (const event of readCloudTrailFiles(paths, read)) {
      requireAllReadable(read);
      const time = Date.parse(eventTime(event.eventTime) ?? '');
      oldest = Math.min(oldest, time);
      newest = Math.max(newest, time);
      yield documentOf(event, occurrences.of(event));
      done += 1;
      if (done % 10_000 === 0) onProgress?.(done);
    }
  }
  await engine.createIndex(index, cloudtrailMapping(namespace));
  const events = await engine.indexDocuments(index, documents());
  requireAllReadable(read);
  return {
    events,
    indices: [index],
    files: read.files,
    damagedCount: read.damagedCount,
    damaged: read.damaged,
    skipped: read.skipped,
    duplicates: occurrences.duplicates,
    oldest: Number.isFinite(oldest) ? new Date(oldest) : null,
    newest: Number.isFinite(newest) ? new Date(newest) : null,
  };
};

/** Loads the generated week: eu-* Regions into an index of their own, as two policies would. */
export const loadSample = async (
  engine: Engine,
  sample: Sample,
  onProgress?: (events: number) => void
): Promise<void> => {
  let done = 0;
  for (const [namespace, isEu] of [
    ['default', false],
    ['eu', true],
  ] as const) {
    const index = indexOf(namespace);
    await engine.createIndex(index, cloudtrailMapping(namespace));
    function* documents(): Generator<IndexedDocument> {
      for (const event of sampleEvents(sample)) {
        if (OF_THE_EU.test(String(event.awsRegion)) === isEu) {
          yield documentOf(event);
          done += 1;
          if (done % 10_000 === 0) onProgress?.(done);
        }
      }
    }
    await engine.indexDocuments(index, documents());
  }
};
