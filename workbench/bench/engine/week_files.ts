import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { inAnyOrder } from '../../cloudtrail/threads/in_any_order';
import { SharedCounter } from '../../cloudtrail/threads/shared_counter';
import { messagesOfThread } from '../../cloudtrail/threads/thread';

/** The instant at which the generated weeks end. */
export const WEEK_END = new Date('2026-03-07T12:00:00.000Z');

/** What a thread that writes weeks is told: each week is a folder, `week-00` and so on. */
export interface WritingTask {
  readonly folder: string;
  readonly weeks: number;
  /** Of the ordinary week; the stories come on top. */
  readonly events: number;
  readonly counter: SharedArrayBuffer;
}

/** The folder of a week. */
export const weekFolder = (folder: string, week: number): string =>
  join(folder, `week-${String(week).padStart(2, '0')}`);

/**
 * Generated CloudTrail as AWS delivers it, `.json.gz` files with `Records`: weeks of so many events,
 * each with a seed of its own. Weeks that are there already are kept. Gives the files of each week.
 */
export const weekFiles = async (
  folder: string,
  weeks: number,
  events: number
): Promise<string[][]> => {
  mkdirSync(folder, { recursive: true });
  const counter = new SharedCounter().buffer;
  const task: WritingTask = { folder, weeks, events, counter };
  const thread = join(__dirname, 'write_weeks_thread.ts');
  const isMissing = Array.from({ length: weeks }, (_, week) => weekFolder(folder, week)).some(
    (path) => !existsSync(path)
  );
  const threads = isMissing ? cpus().length : 0;
  const streams = Array.from({ length: threads }, () => messagesOfThread<string>(thread, task));
  for await (const unfinished of inAnyOrder(streams)) {
    renameSync(unfinished, unfinished.replace(/\.unfinished$/, ''));
  }
  return Array.from({ length: weeks }, (_, week) => {
    const path = weekFolder(folder, week);
    return readdirSync(path)
      .sort()
      .map((name) => join(path, name));
  });
};

/** An empty folder for a week that is being written. */
export const unfinishedWeek = (folder: string, week: number): string => {
  const path = `${weekFolder(folder, week)}.unfinished`;
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true });
  return path;
};
