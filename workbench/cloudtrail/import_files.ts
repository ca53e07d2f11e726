import { stat } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileReport, mergedReport, type FileReport } from './file_report';
import { findFiles } from './find_files';
import { mapFiles, type FileShare, type MappedPart } from './map_files';
import { inAnyOrder } from './threads/in_any_order';
import { SharedCounter } from './threads/shared_counter';
import { messagesOfThread } from './threads/thread';

/** What a thread that maps files is told, and what it says. */
export interface MappingTask {
  files: FileShare[];
  counter: SharedArrayBuffer;
}

export type MappingMessage = { part: MappedPart } | { report: FileReport };

/** Bytes. A file that is larger is read by every thread, and each maps its share. */
const SHARED = 32 * 1024 * 1024;

/** Bytes. Less is mapped sooner than a thread has started. */
const WORTH_THREADS = 4 * 1024 * 1024;

/** Files to be read, as planned. */
export interface ImportPlan {
  files: Array<{ file: string; bytes: number }>;
  /** Of all files, as they are stored. */
  bytes: number;
  report: FileReport;
}

/** Finds the files below the paths. */
export const planImport = async (paths: readonly string[]): Promise<ImportPlan> => {
  const report = fileReport();
  const files = await Promise.all(
    (await findFiles(paths, report)).map(async (file) => ({ file, bytes: (await stat(file)).size }))
  );
  return { files, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), report };
};

const sharesOf = (files: ImportPlan['files'], threads: number): FileShare[] =>
  files.flatMap(({ file, bytes }) => {
    const of = bytes > SHARED ? threads : 1;
    return Array.from({ length: of }, (_, index) => ({ file, share: { index, of } }));
  });

async function* byThreads(
  shares: FileShare[],
  threads: number,
  reports: FileReport[]
): AsyncGenerator<MappedPart> {
  const task: MappingTask = { files: shares, counter: new SharedCounter().buffer };
  const streams = Array.from({ length: threads }, () =>
    messagesOfThread<MappingMessage>(join(__dirname, 'threads', 'map_files_thread.ts'), task)
  );
  for await (const message of inAnyOrder(streams)) {
    if ('part' in message) {
      yield message.part;
    } else {
      reports.push(message.report);
      if (message.report.unreadable.length > 0) return;
    }
  }
}

/**
 * The events of the planned files as columns, in no particular order: small amounts at once, larger
 * ones by one thread a core. What was left out is in the plan's report when all has been read.
 */
export async function* importFiles(
  plan: ImportPlan,
  threads = plan.bytes < WORTH_THREADS ? 0 : cpus().length
): AsyncGenerator<MappedPart> {
  const reports: FileReport[] = [];
  if (threads === 0) {
    const report = fileReport();
    yield* mapFiles(sharesOf(plan.files, 1), report);
    reports.push(report);
  } else {
    yield* byThreads(sharesOf(plan.files, threads), threads, reports);
  }
  const order = new Map(plan.files.map(({ file }, place) => [file, place]));
  Object.assign(plan.report, mergedReport([plan.report, ...reports], order));
}
