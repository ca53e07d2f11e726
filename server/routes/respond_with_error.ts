import type { KibanaResponse, KibanaResponseFactory, Logger } from '@kbn/core/server';
import type { ErrorAttributes, ErrorCode } from '../../common/api/v1/errors';
import { logText } from '../log_text';
import { HuntError } from '../services/hunt_error';

/** nginx's "client closed request", as Kibana's own routes use it. Nobody is left to read it. */
const CLIENT_CLOSED_REQUEST = 499;

/** The one place where a failure becomes an HTTP status. */
const STATUS: Readonly<Record<ErrorCode, number>> = {
  unknown_query: 404,
  invalid_parameters: 400,
  no_index_or_no_right: 404,
  forbidden: 403,
  unauthorized: 401,
  query_refused: 400,
  timed_out: 504,
  cancelled: CLIENT_CLOSED_REQUEST,
  query_not_found: 404,
  cluster_overloaded: 429,
  cluster_unreachable: 503,
  cluster_failed: 502,
  answer_too_large: 502,
  answer_not_understood: 502,
};

const attributesOf = ({ code, reason }: HuntError): ErrorAttributes =>
  reason === undefined ? { code } : { code, reason };

/** The most technical text that there is: unlike `reason`, the log may name addresses. */
const detailOf = ({ cause, reason, message }: HuntError): string =>
  cause instanceof Error ? cause.message : (reason ?? message);

/**
 * Answers a failed call, and logs it: as an error when the cluster or the way to it is at fault,
 * else for debugging. A fault of our own is thrown on; Kibana logs it and answers a bare 500.
 */
export const respondWithError = (
  error: unknown,
  response: KibanaResponseFactory,
  logger: Logger
): KibanaResponse => {
  if (!(error instanceof HuntError)) throw error;
  const statusCode = STATUS[error.code];
  const line = `${error.code}: ${logText(detailOf(error))}`;
  if (statusCode >= 500) logger.error(line);
  else logger.debug(line);
  return response.customError({
    statusCode,
    body: { message: error.message, attributes: { ...attributesOf(error) } },
  });
};
