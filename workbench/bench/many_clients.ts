import { join } from 'node:path';
import { messagesOfThread } from '../cloudtrail/threads/thread';
import type { Load, Question } from './many_clients_load';
import { answerOfRows } from './many_clients_rows';
import type { LoadTask } from './many_clients_thread';

/** What a user of the workbench asks. */
export interface Asked {
  readonly username: string;
  readonly query: string;
  readonly params?: ReadonlyArray<Readonly<Record<string, unknown>>>;
}

/** How the stand-in bore many clients. Times are milliseconds, throughputs answers per second. */
export interface ManyClients {
  readonly answers: number;
  readonly errors: number;
  readonly wrongRows: number;
  readonly p50: number;
  readonly p99: number;
  readonly throughput: number;
  /** Of the few clients that it is compared with. */
  readonly throughputOfFew: number;
}

/** Where it listens, what is asked, for how long, and by how many at once. */
export interface ManyClientsOptions {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** Of the many and of the few, each. */
  readonly seconds: number;
  readonly many?: number;
  readonly few?: number;
}

const loadInThread = async (task: LoadTask): Promise<Load> => {
  const file = join(__dirname, 'many_clients_thread.ts');
  for await (const load of messagesOfThread<Load>(file, task)) return load;
  throw new Error('the clients said nothing');
};

/** The value below which that share of the values lies. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((left, right) => left - right);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error('nothing was measured');
  return value;
};

/** Asked once and alone: what every later answer is held against. */
const questionOf = async (url: string, { username, query, params }: Asked): Promise<Question> => {
  const body = JSON.stringify({ query, ...(params ? { params } : {}) });
  const response = await fetch(`${url}/_query`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${username}:workbench`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${username} is refused: ${text.slice(0, 500)}`);
  return { username, body, rows: answerOfRows(text) };
};

/**
 * Asks the stand-in as many clients at once and as few, over connections that stay. Each answer is
 * held against the one that the same user gets alone. Throws when one of the queries is refused.
 */
export const measureManyClients = async ({
  url,
  asked,
  seconds,
  many = 32,
  few = 2,
}: ManyClientsOptions): Promise<ManyClients> => {
  const questions: Question[] = [];
  for (const one of asked) questions.push(await questionOf(url, one));
  const ofFew = await loadInThread({ url, questions, clients: few, seconds });
  const ofMany = await loadInThread({ url, questions, clients: many, seconds });
  return {
    answers: ofMany.times.length,
    errors: ofMany.errors + ofFew.errors,
    wrongRows: ofMany.wrongRows + ofFew.wrongRows,
    p50: percentile(ofMany.times, 0.5),
    p99: percentile(ofMany.times, 0.99),
    throughput: ofMany.times.length / seconds,
    throughputOfFew: ofFew.times.length / seconds,
  };
};
