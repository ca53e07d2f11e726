import type { EsqlAnswer } from '../engine';
import type { Answer } from './answer';
import type { AnswerShape } from './answer_shape';
import { clusterDetails } from './cluster_details';
import type { StoredQuery } from './run_query';
import { textAnswer } from './text_formats';
import { warningHeader } from './warning_header';

type Rows = Pick<EsqlAnswer, 'columns' | 'values'>;

const columnarValues = ({ columns, values }: Rows): unknown[][] =>
  columns.map((_, column) => values.map((row) => row[column] ?? null));

/** Without the columns that hold no value at all. */
const withoutNullColumns = ({ columns, values }: Rows): Rows => {
  const kept = columns.map((_, column) => values.some((row) => (row[column] ?? null) !== null));
  return {
    columns: columns.filter((_, column) => kept[column]),
    values: values.map((row) => row.filter((_, column) => kept[column])),
  };
};

/** The answer of a finished query, with its warnings as headers. `shape` is that of this call. */
export const queryAnswer = (
  { finished, request }: StoredQuery,
  shape: AnswerShape,
  more: { body?: Record<string, unknown>; headers?: Record<string, string> } = {}
): Answer => {
  const { answer, took, failedIndex, isStopped } = finished;
  const rows = shape.dropNullColumns ? withoutNullColumns(answer) : answer;
  const text = textAnswer(rows, shape);
  const isPartial = failedIndex !== null || isStopped;
  const warnings = answer.warnings.map(warningHeader);
  return {
    status: 200,
    ...(text === null ? {} : { text }),
    body: {
      ...more.body,
      took,
      is_partial: isPartial,
      documents_found: answer.documentsFound,
      values_loaded: answer.valuesLoaded,
      ...(shape.dropNullColumns ? { all_columns: answer.columns } : {}),
      columns: rows.columns,
      values: request.columnar ? columnarValues(rows) : rows.values,
      ...(failedIndex !== null || request.executionMetadata
        ? { _clusters: clusterDetails(finished) }
        : {}),
    },
    headers: {
      'took-nanos': String(took * 1_000_000),
      ...more.headers,
      ...(warnings.length > 0 ? { warning: warnings } : {}),
    },
  };
};
