import type { ManyClients } from '../many_clients';
import type { ClientsTask } from './clients_child';
import { inChild } from './in_child';
import { atLeast, atMost, millions, type Verdict } from './verdict';

const MANY = 32;

/** The hunt of 32 clients at once against that of two. */
export const measureClients = async (
  esql: string,
  events: number,
  seconds: number
): Promise<Verdict[]> => {
  const task: ClientsTask = { events, esql, seconds };
  const { result } = await inChild<ManyClients>('clients_child.ts', task);
  const { answers, errors, wrongRows, p50, p99, throughput, throughputOfFew } = result;
  const detail = `${MANY} clients for ${seconds} s over ${millions(events)}`;
  return [
    {
      isGood: errors === 0 && wrongRows === 0,
      line: `errors and wrong answers: ${errors} and ${wrongRows} (0 and 0); ${answers} answers, ${detail}`,
    },
    atMost(
      'p99 against p50',
      p99 / p50,
      4,
      `${p99.toFixed(0)} ms against ${p50.toFixed(0)} ms, ${detail}`
    ),
    atLeast(
      'answers per second against those of two clients',
      throughput / throughputOfFew,
      0.8,
      `${throughput.toFixed(0)} against ${throughputOfFew.toFixed(0)}, ${detail}`
    ),
  ];
};
