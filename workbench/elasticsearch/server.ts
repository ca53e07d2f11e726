import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { AsyncQueries } from './async_queries/async_queries';
import { RunningQueries } from './async_queries/running_queries';
import type { Engine } from './engine';
import { ElasticsearchError } from './esql/errors';
import { faultError } from './faults/fault_errors';
import type { Fault, FaultSwitch } from './faults/fault_switch';
import { errorAnswer, errorBody, writeHead, type Answer } from './http/answer';
import type { Server, StoredQuery } from './http/call';
import { dispatch } from './http/dispatch';
import { readBody } from './http/read_body';
import { userOfHeader, type User } from './security/users';

export interface ElasticsearchOptions {
  engine: Engine;
  /** Where it listens; the workbench gives it loopback. */
  host: string;
  /** 0 = any free port. */
  port: number;
  /** Makes the next answers go wrong; without it none does. */
  faults?: FaultSwitch;
}

export interface RunningElasticsearch {
  url: string;
  port: number;
  /** The queries at work at this moment. */
  running: RunningQueries;
  close(): Promise<void>;
}

const authenticated = (request: IncomingMessage): User => {
  const found = userOfHeader(request.headers.authorization);
  if ('user' in found) return found.user;
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  throw new ElasticsearchError(
    401,
    'security_exception',
    found.refused === 'missing'
      ? `missing authentication credentials for REST request [${path.slice(0, 200)}]`
      : `unable to authenticate user [${found.name.slice(0, 200)}] for REST request [${path.slice(0, 200)}]`
  );
};

const pathOf = (pathname: string): string[] => {
  try {
    return pathname.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    throw new ElasticsearchError(400, 'bad_request_exception', 'the path is not decodable');
  }
};

const answerOf = async (
  server: Server,
  request: IncomingMessage,
  fault: Fault | undefined,
  signal: AbortSignal
): Promise<Answer> => {
  try {
    const user = authenticated(request);
    if (fault?.kind === 'status') throw faultError(fault.status);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stand-in');
    const opaqueId = request.headers['x-opaque-id'];
    return await dispatch({
      server,
      user,
      method: request.method ?? 'GET',
      path: pathOf(pathname),
      search: searchParams,
      body: await readBody(request),
      opaqueId: typeof opaqueId === 'string' ? opaqueId.slice(0, 1_000) : null,
      signal,
      fault,
    });
  } catch (thrown) {
    return errorAnswer(thrown);
  }
};

const HTML = '<html><body><h1>502 Bad Gateway</h1></body></html>';

/** Writes an answer, whole or as the fault wants it. */
const write = (
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  fault: Fault | undefined
): void => {
  if (fault?.kind === 'drop') {
    request.socket.destroy();
    return;
  }
  if (fault?.kind === 'html') {
    response.writeHead(502, { 'content-type': 'text/html' }).end(HTML);
    return;
  }
  const text = JSON.stringify(answer.body);
  writeHead(response, answer, String(request.headers.accept ?? ''));
  if (request.method === 'HEAD') response.end();
  else response.end(fault?.kind === 'truncated' ? text.slice(0, text.length / 2) : text);
};

const busyPort = (host: string, port: number): Error =>
  new Error(
    `Port ${port} on ${host} is in use: stop what listens there or choose another port for the Elasticsearch stand-in.`
  );

/** Starts the stand-in. Rejects with one sentence when the port is busy. */
export const startElasticsearch = async ({
  engine,
  host,
  port,
  faults,
}: ElasticsearchOptions): Promise<RunningElasticsearch> => {
  const server: Server = {
    engine,
    running: new RunningQueries(),
    asyncQueries: new AsyncQueries<StoredQuery>(),
    faults,
  };
  const http = createServer((request, response) => {
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    // A socket that breaks is the client's affair: `close` follows and ends the query.
    request.on('error', () => undefined);
    const fault = faults?.take(`${request.method ?? ''} ${request.url ?? ''}`);
    if (fault?.kind === 'silent') return;
    const delay = fault?.kind === 'delay' ? fault.milliseconds : 0;
    setTimeout(() => {
      answerOf(server, request, fault, gone.signal)
        .then((answer) => {
          if (!response.destroyed) write(request, response, answer, fault);
        })
        .catch((thrown: unknown) => {
          const error = new ElasticsearchError(500, 'illegal_state_exception', String(thrown));
          if (!response.headersSent) response.writeHead(500);
          response.end(JSON.stringify(errorBody(error)));
        });
    }, delay);
  });
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
