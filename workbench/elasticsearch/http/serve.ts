import type { IncomingMessage, ServerResponse } from 'node:http';
import { FAULTS_PATH, faultControl } from '../faults/fault_control';
import { faultError } from '../faults/fault_errors';
import type { Fault } from '../faults/fault_switch';
import { authenticate } from '../security/authenticate';
import { contentOf, errorAnswer, writeHead, type Answer } from './answer';
import type { Server } from './call';
import { dispatch } from './dispatch';
import type { Holding } from './held_bytes';
import { readBody } from './read_body';

const addressOf = (request: IncomingMessage): { pathname: string; search: URLSearchParams } => {
  const [pathname = '/', ...parameters] = (request.url ?? '/').split('?');
  return { pathname, search: new URLSearchParams(parameters.join('?')) };
};

const answerOf = async (
  server: Server,
  request: IncomingMessage,
  fault: Fault | undefined,
  holding: Holding,
  signal: AbortSignal
): Promise<Answer> => {
  const { pathname, search } = addressOf(request);
  const method = request.method ?? 'GET';
  try {
    const caller = authenticate(request.headers.authorization, server.apiKeys, pathname);
    if (fault?.kind === 'status') {
      throw faultError(fault, { pathname: pathname.slice(0, 200), username: caller.username });
    }
    const content = await readBody(request, holding);
    if (pathname === FAULTS_PATH && server.faults) {
      return faultControl(server.faults, { method, caller, content });
    }
    const opaqueId = request.headers['x-opaque-id'];
    return await dispatch({
      server,
      caller,
      method,
      pathname,
      search,
      content,
      contentType: request.headers['content-type'],
      accept: String(request.headers.accept ?? '').toLowerCase(),
      opaqueId: typeof opaqueId === 'string' ? opaqueId.slice(0, 1_000) : null,
      signal,
      fault,
    });
  } catch (thrown) {
    // What is left of a body is read and dropped, so that the client hears the answer.
    request.resume();
    return errorAnswer(thrown);
  }
};

const HTML = '<html><body><h1>502 Bad Gateway</h1></body></html>';

/** Writes an answer, whole or as the fault wants it. */
const write = (
  { answers, longestStall }: Server,
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
  const { content, type } = contentOf(answer, request);
  const unread = answers.open();
  unread.add(Buffer.byteLength(content));
  response.once('close', () => unread.release());
  response.setTimeout(longestStall, () => request.socket.destroy());
  // Elasticsearch gives it back, so that a caller knows which answer is whose.
  const opaqueId = request.headers['x-opaque-id'];
  if (opaqueId !== undefined) response.setHeader('x-opaque-id', opaqueId);
  writeHead(response, answer, type);
  if (request.method === 'HEAD') response.end();
  else response.end(fault?.kind === 'truncated' ? content.slice(0, content.length / 2) : content);
};

/** Answers one request; a client that goes away ends what it asked for. */
export const serve = (server: Server, request: IncomingMessage, response: ServerResponse): void => {
  const gone = new AbortController();
  const holding = server.requests.open();
  response.on('close', () => {
    gone.abort();
    holding.release();
  });
  // A socket that breaks is the client's affair: `close` follows and ends the query.
  request.on('error', () => undefined);
  const call = `${request.method ?? ''} ${request.url ?? ''}`;
  // The switch itself always answers.
  const fault = call.includes(` ${FAULTS_PATH}`) ? undefined : server.faults?.take(call);
  if (fault?.kind === 'silent') return;
  const delay = fault?.kind === 'delay' ? fault.milliseconds : 0;
  setTimeout(() => {
    answerOf(server, request, fault, holding, gone.signal)
      .then((answer) => {
        if (!response.destroyed) write(server, request, response, answer, fault);
      })
      .catch((thrown: unknown) => {
        const answer = errorAnswer(thrown);
        if (!response.headersSent) writeHead(response, answer, 'application/json');
        response.end(JSON.stringify(answer.body));
      });
  }, delay);
};
