import * as z from 'zod/mini';
import { ElasticsearchError } from '../esql/errors';
import { isLocale } from '../esql/functions/locale_names';
import type { Call } from './call';
import { decode } from './decode';
import { exactJsonBody } from './json_body';
import { answerShape, SHAPE_PARAMETERS, type AnswerShape } from './answer_shape';
import { timeValue } from './time_value';
import { allowParameters, flagParameter } from './url_parameters';

const flag = z.union([
  z.boolean(),
  z.pipe(
    z.enum(['true', 'false']),
    z.transform((text) => text === 'true')
  ),
]);

const common = {
  query: z.optional(z.string()),
  params: z.optional(z.unknown()),
  filter: z.optional(z.unknown()),
  locale: z.optional(z.string()),
  time_zone: z.optional(z.string()),
  columnar: z.optional(flag),
  profile: z.optional(flag),
  include_ccs_metadata: z.optional(flag),
  include_execution_metadata: z.optional(flag),
};

const syncSchema = z.strictObject(common);

const asyncSchema = z.strictObject({
  ...common,
  wait_for_completion_timeout: z.optional(z.string()),
  keep_alive: z.optional(z.string()),
  keep_on_completion: z.optional(flag),
});

/** What Elasticsearch has and the stand-in does not. */
const NOT_OFFERED = [
  'profile',
  'tables',
  'settings',
  'approximation',
  'project_routing',
  'pragma',
  'accept_pragma_risks',
];

/** What a `_query` or `_query/async` call asks for. */
export interface QueryRequest {
  readonly text: string;
  readonly params: unknown;
  /** Query DSL, or undefined. */
  readonly filter: unknown;
  readonly locale: string;
  readonly columnar: boolean;
  /** Without it, a shard that fails is an error. */
  readonly allowPartialResults: boolean;
  /** Tell of the local cluster how it went. */
  readonly executionMetadata: boolean;
  readonly shape: AnswerShape;
}

export interface AsyncQueryRequest extends QueryRequest {
  /** Milliseconds. */
  readonly wait: number;
  /** Milliseconds. */
  readonly keepAlive: number;
  /** Keep an answer that is ready within `wait` too. */
  readonly keepOnCompletion: boolean;
}

const bodyOf = (call: Call): Record<string, unknown> => {
  const body = exactJsonBody(call);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new ElasticsearchError(400, 'parse_exception', 'request body is required');
  }
  const refused = Object.entries(body).find(
    ([key, value]) => NOT_OFFERED.includes(key) && value !== false && value !== null
  );
  if (refused) {
    throw new ElasticsearchError(
      400,
      'illegal_argument_exception',
      `the option [${refused[0]}] is not supported by this engine`
    );
  }
  return { ...body };
};

const requestOf = (call: Call, body: z.infer<typeof syncSchema>): QueryRequest => {
  const text = body.query ?? '';
  if (text.trim() === '') {
    throw new ElasticsearchError(
      400,
      'action_request_validation_exception',
      'Validation Failed: 1: [query] is required;'
    );
  }
  if (body.time_zone !== undefined && body.time_zone !== 'UTC' && body.time_zone !== 'Z') {
    throw new ElasticsearchError(
      400,
      'illegal_argument_exception',
      `the time zone [${body.time_zone.slice(0, 100)}] is not supported by this engine: only UTC is`
    );
  }
  if (body.locale !== undefined && !isLocale(body.locale)) {
    throw new ElasticsearchError(
      400,
      'illegal_argument_exception',
      `the locale [${body.locale.slice(0, 100)}] is not supported by this engine`
    );
  }
  const columnar = body.columnar ?? false;
  const { include_ccs_metadata: ofClusters, include_execution_metadata: ofExecution } = body;
  if (ofClusters !== undefined && ofExecution !== undefined) {
    throw new ElasticsearchError(
      400,
      'illegal_argument_exception',
      'Both [include_execution_metadata] and [include_ccs_metadata] query parameters are set. Use only [include_execution_metadata]'
    );
  }
  const shape = answerShape(call);
  if (shape.format !== 'json') {
    const argument = columnar ? 'columnar' : ofClusters === true ? 'include_ccs_metadata' : null;
    if (argument !== null) {
      throw new ElasticsearchError(
        400,
        'illegal_argument_exception',
        `Invalid use of [${argument}] argument: cannot be used in combination with [txt, csv, tsv] formats`
      );
    }
  }
  return {
    text,
    params: body.params,
    filter: body.filter ?? undefined,
    locale: body.locale ?? 'en-US',
    columnar,
    allowPartialResults: flagParameter(call, 'allow_partial_results') ?? true,
    // Of other clusters there are none, so that their metadata is never told.
    executionMetadata: ofExecution ?? false,
    shape,
  };
};

/** Decodes `POST /_query`. What is unknown is refused by its name, as Elasticsearch does. */
export const queryRequest = (call: Call): QueryRequest => {
  allowParameters(call, ...SHAPE_PARAMETERS, 'allow_partial_results');
  return requestOf(call, decode(syncSchema, bodyOf(call), 'esql/query'));
};

/** Decodes `POST /_query/async`. */
export const asyncQueryRequest = (call: Call): AsyncQueryRequest => {
  allowParameters(call, ...SHAPE_PARAMETERS, 'allow_partial_results');
  const body = decode(asyncSchema, bodyOf(call), 'esql/async_query');
  const {
    wait_for_completion_timeout: wait = '1s',
    keep_alive: keepAlive = '5d',
    keep_on_completion: keepOnCompletion = false,
    ...common
  } = body;
  return {
    ...requestOf(call, common),
    wait: timeValue(wait, 'wait_for_completion_timeout'),
    keepAlive: timeValue(keepAlive, 'keep_alive'),
    keepOnCompletion,
  };
};
