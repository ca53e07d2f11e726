import type { ServerResponse } from 'node:http';
import { ElasticsearchError } from '../esql/errors';

/** What a call is answered with. */
export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string | string[]>;
}

/** The body of every error of Elasticsearch. */
export const errorBody = ({ status, type, reason, details }: ElasticsearchError): unknown => {
  const cause = { type, reason, ...details };
  return { error: { root_cause: [cause], ...cause }, status };
};

export const errorAnswer = (thrown: unknown): Answer => {
  const error =
    thrown instanceof ElasticsearchError
      ? thrown
      : new ElasticsearchError(
          500,
          'illegal_state_exception',
          thrown instanceof Error ? thrown.message.slice(0, 2_000) : 'unknown failure'
        );
  return {
    status: error.status,
    body: errorBody(error),
    ...(error.status === 401
      ? { headers: { 'www-authenticate': 'Basic realm="security", charset="UTF-8"' } }
      : {}),
  };
};

const CONTENT_TYPE = 'application/vnd.elasticsearch+json;compatible-with=9';

/** Headers that every answer carries; the client refuses a server without the product header. */
export const writeHead = (response: ServerResponse, answer: Answer, accept: string): void => {
  response.writeHead(answer.status, {
    'x-elastic-product': 'Elasticsearch',
    'content-type': accept.includes('vnd.elasticsearch') ? CONTENT_TYPE : 'application/json',
    ...answer.headers,
  });
};
