import { on } from 'node:events';
import { join } from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';
import { keepSpare } from '../../elasticsearch/storage/spare_buffers';

/** Messages of a thread that nobody has taken yet. */
const AHEAD = 3;

/** A message, and the buffers in it, which go back to the thread when it has been taken. */
interface Said<Message> {
  readonly message: Message;
  readonly lent: ArrayBuffer[];
}

/**
 * A mebibyte count for the young objects of a thread: parsed records die soon, but thousands of
 * them live at once, and would be copied again and again in V8's small space for such.
 */
const YOUNG_MB = 48;

/**
 * Runs a TypeScript file in a thread of its own, and gives what it says by `sendAll`. The buffers
 * of a message go back to the thread when the next is asked for. Ending early ends the thread; its
 * failure is thrown here.
 */
export async function* messagesOfThread<Message>(
  file: string,
  task: unknown
): AsyncGenerator<Message> {
  const worker = new Worker(join(__dirname, 'start_thread.cjs'), {
    workerData: { file, task },
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  try {
    for await (const [said] of on(worker, 'message', { close: ['exit'] })) {
      const { message, lent }: Said<Message> = said;
      yield message;
      worker.postMessage(lent, lent);
    }
  } finally {
    await worker.terminate();
  }
}

/** In the thread: says all of it, never much more than is taken. */
export const sendAll = async (
  messages: AsyncIterable<{ message: unknown; transfer: ArrayBuffer[] }>
): Promise<void> => {
  const port = parentPort;
  if (port === null) throw new Error('This file runs in a thread only.');
  let ahead = 0;
  let wake: (() => void) | undefined;
  port.on('message', (returned: ArrayBuffer[]) => {
    keepSpare(returned);
    ahead -= 1;
    wake?.();
  });
  for await (const { message, transfer } of messages) {
    const said: Said<unknown> = { message, lent: transfer };
    port.postMessage(said, transfer);
    ahead += 1;
    while (ahead >= AHEAD) await new Promise<void>((resolve) => (wake = resolve));
  }
  port.close();
};
