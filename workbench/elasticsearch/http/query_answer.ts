import type { Answer } from './answer';
import type { QueryRequest } from './query_request';
import type { FinishedQuery } from './run_query';
import { warningHeader } from './warning_header';

const columnarValues = (rows: readonly unknown[][], width: number): unknown[][] =>
  Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? null));

/** A made-up shard failure in the form in which Elasticsearch reports one. */
const FAILED_SHARD = {
  total: 1,
  successful: 0,
  running: 0,
  skipped: 0,
  partial: 1,
  failed: 0,
  details: {
    '(local)': {
      status: 'partial',
      indices: 'logs-aws.cloudtrail-*',
      took: 1,
      _shards: { total: 2, successful: 1, skipped: 0, failed: 1 },
      failures: [
        {
          shard: 0,
          index: 'logs-aws.cloudtrail-eu',
          node: 'workbench',
          reason: { type: 'illegal_state_exception', reason: 'the shard did not answer' },
        },
      ],
    },
  },
};

/** The JSON of a finished query. `partial` is the fault switch's, never a real state of the engine. */
export const queryBody = (
  { answer, took }: FinishedQuery,
  request: Pick<QueryRequest, 'columnar' | 'drop_null_columns'>,
  partial: boolean
): Record<string, unknown> => {
  const { columns, values } = answer;
  const kept =
    request.drop_null_columns === true
      ? columns.map((_, column) => values.some((row) => (row[column] ?? null) !== null))
      : columns.map(() => true);
  const keptColumns = columns.filter((_, column) => kept[column]);
  const keptValues = values.map((row) => row.filter((_, column) => kept[column]));
  return {
    took,
    is_partial: partial,
    documents_found: answer.documentsFound,
    values_loaded: answer.valuesLoaded,
    ...(request.drop_null_columns === true ? { all_columns: columns } : {}),
    columns: keptColumns,
    values: request.columnar === true ? columnarValues(keptValues, keptColumns.length) : keptValues,
    ...(partial ? { _clusters: FAILED_SHARD } : {}),
  };
};

/** The answer of a finished query, with its warnings as headers. */
export const queryAnswer = (
  finished: FinishedQuery,
  request: Pick<QueryRequest, 'columnar' | 'drop_null_columns'>,
  partial: boolean,
  more: { body?: Record<string, unknown>; headers?: Record<string, string> } = {}
): Answer => {
  const warnings = finished.answer.warnings.map(warningHeader);
  return {
    status: 200,
    body: { ...more.body, ...queryBody(finished, request, partial) },
    headers: {
      'took-nanos': String(finished.took * 1_000_000),
      ...more.headers,
      ...(warnings.length > 0 ? { warning: warnings } : {}),
    },
  };
};
