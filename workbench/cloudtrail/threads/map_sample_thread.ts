import { workerData } from 'node:worker_threads';
import type { DocumentColumns } from '../../elasticsearch/engine';
import { PART } from '../../elasticsearch/storage/document_columns';
import { EventColumns } from '../event_columns';
import { sampleEvents } from '../generator/sample';
import type { SampleTask } from '../load';
import { sendAll } from './thread';

const { task }: { task: SampleTask } = workerData;
const { sample, namespace } = task;

const OF_THE_EU = /^eu-/;

async function* messages(): AsyncGenerator<{ message: DocumentColumns; transfer: ArrayBuffer[] }> {
  const columns = new EventColumns();
  const take = () => {
    const message = columns.take();
    return { message, transfer: [message.sources.buffer, message.columns.buffer] };
  };
  for (const event of sampleEvents(sample)) {
    if (OF_THE_EU.test(String(event.awsRegion)) !== (namespace === 'eu')) continue;
    columns.add(event);
    if (columns.count === PART) yield take();
  }
  if (columns.count > 0) yield take();
}

void sendAll(messages());
