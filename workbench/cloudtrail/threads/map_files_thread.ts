import { workerData } from 'node:worker_threads';
import { fileReport } from '../file_report';
import type { MappingMessage, MappingTask } from '../import_files';
import { mapFiles, type FileShare } from '../map_files';
import { SharedCounter } from './shared_counter';
import { sendAll } from './thread';

const { task }: { task: MappingTask } = workerData;

/** Files that no other thread has taken. */
function* taken(): Generator<FileShare> {
  const counter = new SharedCounter(task.counter);
  for (let next = task.files[counter.next()]; next; next = task.files[counter.next()]) yield next;
}

async function* messages(): AsyncGenerator<{ message: MappingMessage; transfer: ArrayBuffer[] }> {
  const report = fileReport();
  for await (const part of mapFiles(taken(), report)) {
    const { sources, columns } = part.columns;
    yield { message: { part }, transfer: [sources.buffer, columns.buffer] };
  }
  yield { message: { report }, transfer: [] };
}

void sendAll(messages());
