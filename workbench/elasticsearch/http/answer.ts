import type { IncomingMessage, ServerResponse } from 'node:http';
import { ElasticsearchError } from '../esql/errors';
import { jsonText } from './json_text';

/** What a call is answered with. */
export interface Answer {
  readonly status: number;
  /** Sent as JSON, unless `text` is there. */
  readonly body: unknown;
  /** Sent as it is, under its own content type. */
  readonly text?: { readonly content: string; readonly type: string };
  readonly headers?: Readonly<Record<string, string | string[]>>;
}

/** The body of every error of Elasticsearch. */
export const errorBody = ({ status, type, reason, details }: ElasticsearchError): unknown => {
  const cause = { type, reason, ...details };
  return { error: { root_cause: [cause], ...cause }, status };
};

/** Ways to authenticate, as Elasticsearch lists them with a 401. */
const WAYS_IN = ['Basic realm="security", charset="UTF-8"', 'ApiKey'];

/** What DuckDB throws when a data file was changed by something else, or the disk fails. */
const DAMAGED = /corrupt|checksum|has been invalidated/i;

const unforeseen = (thrown: unknown): ElasticsearchError => {
  const reason = String(thrown)
    .replace(/^Error: /, '')
    .slice(0, 2_000);
  return DAMAGED.test(reason)
    ? new ElasticsearchError(
        503,
        'no_shard_available_action_exception',
        `the data file of the workbench is damaged: stop it, delete the file and start again (${reason.slice(0, 300)})`
      )
    : new ElasticsearchError(500, 'illegal_state_exception', reason);
};

export const errorAnswer = (thrown: unknown): Answer => {
  const error = thrown instanceof ElasticsearchError ? thrown : unforeseen(thrown);
  return {
    status: error.status,
    body: errorBody(error),
    ...(error.status === 401 ? { headers: { 'www-authenticate': WAYS_IN } } : {}),
    ...(error.status === 413 ? { headers: { connection: 'close' } } : {}),
  };
};

const CONTENT_TYPE = 'application/vnd.elasticsearch+json;compatible-with=9';

/** The text of an answer and its content type, in the form that the request accepts. */
export const contentOf = (
  { body, text }: Answer,
  request: IncomingMessage
): { content: string; type: string } => {
  if (text) return text;
  const isPretty = /[?&]pretty(=true|&|$)/.test(request.url ?? '');
  const isVendor = String(request.headers.accept ?? '').includes('vnd.elasticsearch');
  return {
    content: isPretty ? `${jsonText(body, 2)}\n` : jsonText(body),
    type: isVendor ? CONTENT_TYPE : 'application/json',
  };
};

/** Headers that every answer carries; the client refuses a server without the product header. */
export const writeHead = (response: ServerResponse, answer: Answer, type: string): void => {
  response.writeHead(answer.status, {
    'x-elastic-product': 'Elasticsearch',
    'content-type': type,
    ...answer.headers,
  });
};
