import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { sampleEvents } from '../../cloudtrail/generator/sample';
import { SharedCounter } from '../../cloudtrail/threads/shared_counter';
import { sendAll } from '../../cloudtrail/threads/thread';
import { unfinishedWeek, weekFolder, WEEK_END, type WritingTask } from './week_files';

const { folder, weeks, events, counter }: WritingTask = workerData.task;

/** Events of one file. */
const OF_A_FILE = 20_000;

const writeWeek = (week: number, path: string): void => {
  let records: string[] = [];
  let files = 0;
  const write = (): void => {
    const name = `111122223333_CloudTrail_us-east-1_${String(files++).padStart(4, '0')}.json.gz`;
    writeFileSync(join(path, name), gzipSync(`{"Records":[${records.join(',')}]}`));
    records = [];
  };
  for (const event of sampleEvents({ seed: 101 + week, end: WEEK_END, events })) {
    records.push(JSON.stringify(event));
    if (records.length === OF_A_FILE) write();
  }
  if (records.length > 0) write();
};

/** Says each week that it has written, as the folder that is to be renamed. */
async function* written() {
  const shared = new SharedCounter(counter);
  for (let week = shared.next(); week < weeks; week = shared.next()) {
    if (existsSync(weekFolder(folder, week))) continue;
    const path = unfinishedWeek(folder, week);
    writeWeek(week, path);
    yield { message: path, transfer: [] };
  }
}

void sendAll(written());
