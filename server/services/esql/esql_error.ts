import * as z from 'zod/mini';
import { HuntError } from '../hunt_error';

/*
 * Kibana carries its own copy of the client, so that errors are known by name and shape, not by
 * class.
 */

const failureSchema = z.object({
  name: z.string(),
  message: z.string(),
  meta: z.optional(
    z.object({ statusCode: z.optional(z.nullable(z.number())), body: z.optional(z.unknown()) })
  ),
});

const causeSchema = z.object({ type: z.optional(z.string()), reason: z.optional(z.string()) });

const bodySchema = z.object({ error: z.union([causeSchema, z.string()]) });

interface Cause {
  type: string | undefined;
  reason: string | undefined;
}

/** Elasticsearch's own words, or those of whatever stands before it, such as a proxy's page. */
const causeOf = (body: unknown): Cause => {
  const decoded = bodySchema.safeParse(body);
  if (decoded.success) {
    const { error } = decoded.data;
    if (typeof error === 'string') return { type: undefined, reason: error };
    return { type: error.type, reason: error.reason };
  }
  const page = typeof body === 'string' ? body.replace(/\s+/g, ' ').trim() : '';
  return { type: undefined, reason: page === '' ? undefined : page };
};

const noIndexOrNoRight = (reason?: string): HuntError =>
  new HuntError(
    'no_index_or_no_right',
    'No index matches, or you may read none of them: Elasticsearch does not tell which. Ask whoever runs it whether CloudTrail is collected and whether your role may read it.',
    reason
  );

const queryRefused = (reason?: string): HuntError =>
  new HuntError(
    'query_refused',
    'Elasticsearch refused the query. The reason says why; it is often a field that the indices lack.',
    reason
  );

const queryNotFound = (reason?: string): HuntError =>
  new HuntError(
    'query_not_found',
    'This run is not there any more: it was stopped, its time is over, or it is not yours. Run the hunt again.',
    reason
  );

const overloaded = (reason?: string): HuntError =>
  new HuntError(
    'cluster_overloaded',
    'Elasticsearch has no memory or no room in its queue for this now. Wait a moment, then run it again.',
    reason
  );

const unreachable = (reason?: string): HuntError =>
  new HuntError(
    'cluster_unreachable',
    'Elasticsearch did not answer or said that it is not available. Run it again in a moment; if it stays, tell whoever runs it.',
    reason
  );

const timedOut = (reason?: string): HuntError =>
  new HuntError(
    'timed_out',
    'Elasticsearch did not answer in time. Run it again; if it stays, ask whoever runs Kibana to raise ec2_deployment_hunt.request_timeout.',
    reason
  );

const cancelled = (reason?: string): HuntError =>
  new HuntError('cancelled', 'The run was stopped before it was done. Run it again.', reason);

const tooLarge = (reason?: string): HuntError =>
  new HuntError(
    'answer_too_large',
    'The answer is larger than Kibana may read. Ask whoever runs Kibana about elasticsearch.maxResponseSize.',
    reason
  );

const notUnderstood = (reason?: string): HuntError =>
  new HuntError(
    'answer_not_understood',
    'What answered is not Elasticsearch, or its answer was damaged on the way. Run it again; if it stays, tell whoever runs Kibana.',
    reason
  );

const unauthorized = (reason?: string): HuntError =>
  new HuntError('unauthorized', 'Your session has ended. Sign in again.', reason);

const forbidden = (reason?: string): HuntError =>
  new HuntError(
    'forbidden',
    'Elasticsearch refused your rights. Ask whoever runs it for a role that may do this.',
    reason
  );

const clusterFailed = (reason?: string): HuntError =>
  new HuntError(
    'cluster_failed',
    'Elasticsearch failed while it ran the query. Run it again; if it stays, show the reason to whoever runs it.',
    reason
  );

/** The error types that say more than the status that carries them. */
const BY_TYPE: Readonly<Record<string, (reason?: string) => HuntError>> = {
  circuit_breaking_exception: overloaded,
  es_rejected_execution_exception: overloaded,
  index_not_found_exception: noIndexOrNoRight,
  no_such_remote_cluster_exception: queryRefused,
  resource_not_found_exception: queryNotFound,
  task_cancelled_exception: cancelled,
};

const BY_STATUS: Readonly<Record<number, (reason?: string) => HuntError>> = {
  401: unauthorized,
  403: forbidden,
  408: timedOut,
  429: overloaded,
  502: unreachable,
  503: unreachable,
  504: unreachable,
};

/** Each problem of the ES|QL verifier stands on a line of its own, with its place before it. */
const UNKNOWN_INDEX = /^(?:line \d+:\d+: )?Unknown index \[/m;

/** A role with no right to any index at all is refused the action on indices, not by a 400. */
const NO_INDEX_RIGHT = /^action \[indices:data\/read\//;

const ofAnswer = (status: number, { type, reason }: Cause): HuntError => {
  if (status === 400 && UNKNOWN_INDEX.test(reason ?? '')) return noIndexOrNoRight(reason);
  if (status === 403 && NO_INDEX_RIGHT.test(reason ?? '')) return noIndexOrNoRight(reason);
  const known = type !== undefined && Object.hasOwn(BY_TYPE, type) ? BY_TYPE[type] : undefined;
  const byStatus = known ?? BY_STATUS[status];
  if (byStatus !== undefined) return byStatus(reason);
  if (status >= 500) return clusterFailed(reason);
  // Elasticsearch names the type of every error of its own.
  return type === undefined ? notUnderstood(reason) : queryRefused(reason);
};

/** The client's own limit, and that of Node for headers, which many long warnings can pass. */
const TOO_LARGE = /is bigger than the maximum allowed|header overflow|headers overflow/i;

/** The system's name of the fault. The full message holds addresses, which no browser needs. */
const faultOf = (message: string): string | undefined =>
  /\b(?:E[A-Z]{4,}|UND_ERR_[A-Z_]+|[A-Z_]*CERT[A-Z_]*)\b/.exec(message)?.[0];

const ofConnection = (message: string): HuntError =>
  TOO_LARGE.test(message) ? tooLarge(message) : unreachable(faultOf(message));

/** The HTTP status of what the client threw; undefined when there was no answer. */
export const statusOf = (error: unknown): number | undefined => {
  const failure = failureSchema.safeParse(error);
  return (failure.success ? failure.data.meta?.statusCode : undefined) ?? undefined;
};

const classify = (error: unknown): HuntError | undefined => {
  const failure = failureSchema.safeParse(error);
  if (!failure.success) return undefined;
  const { name, message, meta } = failure.data;
  switch (name) {
    case 'ResponseError':
      return ofAnswer(statusOf(error) ?? 0, causeOf(meta?.body));
    // The client does not say which status the damaged answer had.
    case 'DeserializationError':
    case 'ProductNotSupportedError':
      return notUnderstood();
    case 'TimeoutError':
      return timedOut();
    case 'RequestAbortedError':
    case 'ConnectionError':
    case 'NoLivingConnectionsError':
      return ofConnection(message);
    default:
      return undefined;
  }
};

/**
 * What the client threw, as a HuntError. What it does not know comes back unchanged: a fault of our
 * own stays one.
 * @param signal the browser's; once it is aborted, every failure is a run that was stopped. An
 *   answer that is too large also reaches us as an aborted request: only the signal tells.
 */
export const esqlErrorOf = (error: unknown, signal?: AbortSignal): unknown => {
  if (signal?.aborted === true) return cancelled();
  const known = classify(error);
  if (known !== undefined) known.cause = error;
  return known ?? error;
};
