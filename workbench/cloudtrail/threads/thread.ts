import { on } from 'node:events';
import { join } from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';

/** Messages of a thread that nobody has taken yet. */
const AHEAD = 3;

const TAKEN = 'taken';

/**
 * A mebibyte count for the young objects of a thread: parsed records die soon, but thousands of
 * them live at once, and would be copied again and again in V8's small space for such.
 */
const YOUNG_MB = 128;

/**
 * Runs a TypeScript file in a thread of its own, and gives what it says by `sendAll`. Ending early
 * ends the thread; its failure is thrown here.
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
    for await (const [message] of on(worker, 'message', { close: ['exit'] })) {
      const said: Message = message;
      yield said;
      worker.postMessage(TAKEN);
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
  port.on('message', () => {
    ahead -= 1;
    wake?.();
  });
  for await (const { message, transfer } of messages) {
    port.postMessage(message, transfer);
    ahead += 1;
    while (ahead >= AHEAD) await new Promise<void>((resolve) => (wake = resolve));
  }
  port.close();
};
