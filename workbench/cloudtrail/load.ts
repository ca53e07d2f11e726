import { join } from 'node:path';
import type { DocumentColumns, Engine } from '../elasticsearch/engine';
import type { DamagedRecord, FileReport, UnreadableFile } from './file_report';
import { importFiles, planImport } from './import_files';
import { cloudtrailMapping } from './mapping';
import { messagesOfThread } from './threads/thread';

/**
 * DuckDB's own threads while it loads. More of them cannot share the work of storing a part: the
 * connections that store side by side bring theirs.
 */
export const LOADING_THREADS = 1;

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
  /** True when all this is of an earlier start, and the files were not read again. */
  isKept?: boolean;
}

export interface Sample {
  seed: number;
  /** The instant at which the week ends. */
  end: Date;
  events: number;
}

const indexOf = (namespace: string): string => `logs-aws.cloudtrail-${namespace}`;

const requireAllReadable = ({ unreadable: [first] }: FileReport): void => {
  if (first !== undefined) {
    throw new Error(first.reason);
  }
};

/** How far a load is. */
export interface LoadProgress {
  events: number;
  /** Of the files, as they are stored. */
  bytes: number;
  totalBytes: number;
}

/** The oldest and the newest instant of an index. */
const timesOf = async (
  engine: Engine,
  index: string
): Promise<Pick<LoadReport, 'oldest' | 'newest'>> => {
  const { values } = await engine.esql({
    text: `FROM "${index}" | STATS oldest = MIN(@timestamp), newest = MAX(@timestamp)`,
    parameters: { named: new Map(), positional: [] },
    locale: 'en-US',
    mayRead: () => true,
    signal: new AbortController().signal,
  });
  const [oldest, newest] = (values[0] ?? []).map((time) =>
    typeof time === 'string' ? new Date(time) : null
  );
  return { oldest: oldest ?? null, newest: newest ?? null };
};

export interface FilesToLoad {
  paths: readonly string[];
  namespace: string;
  /** Threads that read; 0 = none beside this one. Without it, as many as are worth it. */
  threads?: number;
}

/**
 * Loads the person's own files into one index, all or nothing. Throws one sentence for a file that
 * cannot be read. An aborted signal ends it with an error.
 */
export const loadFiles = async (
  engine: Engine,
  { paths, namespace, threads }: FilesToLoad,
  onProgress?: (progress: LoadProgress) => void,
  signal?: AbortSignal
): Promise<LoadReport> => {
  const index = indexOf(namespace);
  const plan = await planImport(paths);
  requireAllReadable(plan.report);
  async function* parts(): AsyncGenerator<DocumentColumns> {
    let events = 0;
    let bytes = 0;
    for await (const part of importFiles(plan, threads)) {
      signal?.throwIfAborted();
      yield part.columns;
      events += part.columns.count;
      bytes += part.bytes;
      onProgress?.({ events, bytes, totalBytes: plan.bytes });
    }
    requireAllReadable(plan.report);
  }
  const events = await engine.loadIndex(index, cloudtrailMapping(namespace), parts());
  signal?.throwIfAborted();
  const duplicates = await engine.numberRepeatedIds(index);
  const { files, damagedCount, damaged, skipped } = plan.report;
  const times = await timesOf(engine, index);
  return { events, indices: [index], files, damagedCount, damaged, skipped, duplicates, ...times };
};

/** The namespaces of the sample: eu-* Regions have an index of their own, as two policies make it. */
export const SAMPLE_NAMESPACES = ['default', 'eu'] as const;

export interface SampleTask {
  sample: Sample;
  namespace: (typeof SAMPLE_NAMESPACES)[number];
}

/** Loads the generated week, each index by a thread of its own. */
export const loadSample = async (
  engine: Engine,
  sample: Sample,
  onProgress?: (events: number) => void
): Promise<void> => {
  let events = 0;
  const load = async (namespace: SampleTask['namespace']): Promise<void> => {
    const index = indexOf(namespace);
    const task: SampleTask = { sample, namespace };
    const thread = join(__dirname, 'threads', 'map_sample_thread.ts');
    async function* parts(): AsyncGenerator<DocumentColumns> {
      for await (const columns of messagesOfThread<DocumentColumns>(thread, task)) {
        yield columns;
        events += columns.count;
        onProgress?.(events);
      }
    }
    await engine.loadIndex(index, cloudtrailMapping(namespace), parts());
  };
  await Promise.all(SAMPLE_NAMESPACES.map(load));
};
