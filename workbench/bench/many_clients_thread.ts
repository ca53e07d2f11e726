import { workerData } from 'node:worker_threads';
import { sendAll } from '../cloudtrail/threads/thread';
import { loadOf, type Question } from './many_clients_load';

/** What the thread is to do. */
export interface LoadTask {
  readonly url: string;
  readonly questions: readonly Question[];
  readonly clients: number;
  readonly seconds: number;
}

const { url, questions, clients, seconds }: LoadTask = workerData.task;

/** Clients have a thread of their own, so that they and the stand-in do not wait for each other. */
const load = async function* () {
  yield { message: await loadOf(url, questions, clients, seconds), transfer: [] };
};

void sendAll(load());
