import type { HuntClient } from './hunt_client';

/** Milliseconds that queries wait for the one before them: a hunt over years must not hold them up. */
const LONGEST_WAIT = 5_000;

/** Of the time that a query has in all. */
const LONGEST_PART = 1 / 4;

/** What is opened once, by what was awaited or by time. */
const createGate = (longest: number) => {
  let open: () => void = () => undefined;
  const isOpen = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, longest);
    open = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  return { open, isOpen };
};

/** Resolves with the promise; rejects with an AbortError when the signal is aborted before. */
const until = (promise: Promise<void>, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => reject(new DOMException('The run was stopped.', 'AbortError'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    void promise.then(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    });
  });

const afterFrame = (work: () => void): void => {
  requestAnimationFrame(() => setTimeout(work));
};

/**
 * Rows that have come are drawn before anything else is begun. The first frame may be one that was due
 * before the page knows of them.
 */
const afterPaint = (work: () => void): void => afterFrame(() => afterFrame(work));

export interface RowsFirst {
  /** Asks as the client does that it was made of, one query ahead of the others. */
  client: HuntClient;
  /** Lets the query of these parameters go first. What starts before it has ended waits for it. */
  goFirst(parameters: object): void;
}

/**
 * Lets the query that a person waits for have the cluster to itself: the rest of the page begins when
 * its rows are there, when it has failed or was stopped, or after five seconds.
 *
 * @param timeout milliseconds that a query may take, its waiting included
 */
export const rowsFirst = (client: HuntClient, timeout: number): RowsFirst => {
  const longest = Math.min(LONGEST_WAIT, timeout * LONGEST_PART);
  let first: { parameters: object; id: string | null } | null = null;
  let gate = { open: (): void => undefined, isOpen: Promise.resolve() };
  const end = (): void => {
    first = null;
    gate.open();
  };
  return {
    goFirst: (parameters) => {
      gate.open();
      gate = createGate(longest);
      first = { parameters, id: null };
    },
    client: {
      start: async (query, parameters, signal) => {
        const mine = first;
        if (mine?.parameters !== parameters) {
          await until(gate.isOpen, signal);
          return client.start(query, parameters, signal);
        }
        const endMine = (): void => {
          if (first === mine) end();
        };
        signal.addEventListener('abort', endMine, { once: true });
        try {
          const started = await client.start(query, parameters, signal);
          if (started.progress.status === 'running') mine.id = started.progress.id;
          else afterPaint(endMine);
          return started;
        } catch (thrown) {
          endMine();
          throw thrown;
        }
      },
      read: async (query, id, signal) => {
        const progress = await client.read(query, id, signal);
        const read = first;
        if (read !== null && read.id === id && progress.status === 'done') {
          afterPaint(() => {
            if (first === read) end();
          });
        }
        return progress;
      },
      delete: (queryName, id) => {
        if (first !== null && first.id === id) end();
        return client.delete(queryName, id);
      },
    },
  };
};
