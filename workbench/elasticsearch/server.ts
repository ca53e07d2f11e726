import { createServer } from 'node:http';
import { isIP, type AddressInfo } from 'node:net';
import { AsyncQueries } from './async_queries/async_queries';
import { RunningQueries } from './async_queries/running_queries';
import type { Engine } from './engine';
import { bytesOf } from './esql/answer/answer_breaker';
import type { FaultSwitch } from './faults/fault_switch';
import type { Server } from './http/call';
import { HeldBytes } from './http/held_bytes';
import type { StoredQuery } from './http/run_query';
import { serve } from './http/serve';
import { ApiKeys } from './security/api_keys';

export interface ElasticsearchOptions {
  engine: Engine;
  /** Where it listens; the workbench gives it loopback. */
  host: string;
  /** 0 = any free port. */
  port: number;
  /**
   * Makes the next answers go wrong; without it none does. It is turned here or, by the user
   * `elastic`, at `/_workbench/faults`. Only on loopback.
   */
  faults?: FaultSwitch;
  /** How much clients may ask of memory and patience; LIMITS without it. */
  limits?: Partial<Limits>;
}

export interface RunningElasticsearch {
  url: string;
  port: number;
  /** The queries at work at this moment. */
  running: RunningQueries;
  close(): Promise<void>;
}

/** A body that has not come within this, in milliseconds, does not come any more. */
const LONGEST_REQUEST = 60_000;

export interface Limits {
  /** Bytes that the bodies of all calls may take that are being read or answered. */
  readonly requestBytes: number;
  /** Bytes that all answers may take that clients have not read yet. */
  readonly answerBytes: number;
  /** Milliseconds after which a client that does not read its answer on is cut off. */
  readonly longestStall: number;
}

const LIMITS: Limits = {
  requestBytes: 256 * 1024 * 1024,
  answerBytes: 512 * 1024 * 1024,
  longestStall: 60_000,
};

const busyPort = (host: string, port: number): Error =>
  new Error(
    `Port ${port} on ${host} is in use: stop what listens there or choose another port for the Elasticsearch stand-in.`
  );

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/** Counted and not written as JSON: that would take as long again as to send it. */
const storedBytes = ({ finished: { answer } }: StoredQuery): number => bytesOf(answer.values);

/** Starts the stand-in. Rejects with one sentence when the port is busy. */
export const startElasticsearch = async ({
  engine,
  host,
  port,
  faults,
  limits = {},
}: ElasticsearchOptions): Promise<RunningElasticsearch> => {
  if (faults !== undefined && !isLoopback(host)) {
    throw new Error(
      `The fault switch is for loopback only, not for ${host}: leave it out, or listen on 127.0.0.1.`
    );
  }
  const { requestBytes, answerBytes, longestStall } = { ...LIMITS, ...limits };
  const server: Server = {
    engine,
    running: new RunningQueries(),
    asyncQueries: new AsyncQueries<StoredQuery>(storedBytes),
    apiKeys: new ApiKeys(),
    faults,
    requests: new HeldBytes('in_flight_requests', requestBytes),
    answers: new HeldBytes('request', answerBytes),
    longestStall,
  };
  const http = createServer({ requestTimeout: LONGEST_REQUEST }, (request, response) =>
    serve(server, request, response)
  );
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? busyPort(host, port) : error)
    );
    http.listen(port, host, resolve);
  });
  const address: AddressInfo | string | null = http.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  const shownHost = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shownHost}:${actualPort}`,
    port: actualPort,
    running: server.running,
    close: async () => {
      server.asyncQueries.close();
      const closed = new Promise((resolve) => http.close(resolve));
      http.closeAllConnections();
      await closed;
    },
  };
};
