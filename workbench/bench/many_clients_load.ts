import { Agent, request } from 'node:http';
import { answerOfRows } from './many_clients_rows';

/** A query of one user, and the rows that it must have, as `answerOfRows` gives them. */
export interface Question {
  readonly username: string;
  readonly body: string;
  readonly rows: string;
}

/** What so many clients met in so many seconds. Times are milliseconds. */
export interface Load {
  readonly times: readonly number[];
  readonly errors: number;
  readonly wrongRows: number;
}

interface Response {
  readonly status: number;
  readonly text: string;
}

const post = (url: string, agent: Agent, { username, body }: Question): Promise<Response> =>
  new Promise((resolve, reject) => {
    const authorization = `Basic ${Buffer.from(`${username}:workbench`).toString('base64')}`;
    const headers = { authorization, 'content-type': 'application/json' };
    const sent = request(`${url}/_query`, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          text: Buffer.concat(parts).toString('utf8'),
        })
      );
      response.once('error', reject);
    });
    sent.once('error', reject);
    sent.end(body);
  });

/** Asks as so many clients at once, each over a connection of its own and one question after another. */
export const loadOf = async (
  url: string,
  questions: readonly Question[],
  clients: number,
  seconds: number
): Promise<Load> => {
  const times: number[] = [];
  let errors = 0;
  let wrongRows = 0;
  const end = performance.now() + seconds * 1_000;
  const client = async (first: number): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let turn = first; performance.now() < end; turn++) {
      const question = questions[turn % questions.length];
      if (!question) throw new Error('there is nothing to ask');
      const started = performance.now();
      const answer = await post(url, agent, question).catch(() => null);
      times.push(performance.now() - started);
      if (answer?.status !== 200) errors += 1;
      else if (answerOfRows(answer.text) !== question.rows) wrongRows += 1;
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)));
  return { times, errors, wrongRows };
};
