import * as z from 'zod/mini';
import type { ClusterFailure } from '../../../common/api/v1/answer';
import type { CellTable } from '../../../common/queries/cell_table';
import type { Cell } from '../../../common/queries/query';
import { HuntError } from '../hunt_error';
import { clusterFailures, clustersSchema } from './cluster_failures';
import { decodeWarnings } from './warning_header';

/** A finished answer of the cluster. */
export interface EsqlAnswer {
  table: CellTable;
  /** Milliseconds; null when the cluster did not say. */
  took: number | null;
  is_partial: boolean;
  failures: ClusterFailure[];
  warnings: string[];
}

export type EsqlProgress =
  { status: 'running'; id: string } | { status: 'done'; answer: EsqlAnswer };

/** What the client gives back with `meta: true`, the used part. */
export interface EsqlResponse {
  body: unknown;
  headers: Readonly<Record<string, unknown>>;
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const isCell = (value: unknown): value is Cell =>
  value === null ||
  isScalar(value) ||
  (Array.isArray(value) ? value.every(isScalar) : typeof value === 'object');

const isCells = (value: unknown): value is Cell[] => Array.isArray(value) && value.every(isCell);

/**
 * What each column has, as `columnar` asks for. Ten thousand rows are checked by hand; a schema that
 * looks at each cell takes ten times as long.
 */
const isTable = (value: unknown): value is Cell[][] => Array.isArray(value) && value.every(isCells);

/** A query on its way has no columns yet, in some versions not even an empty list. */
const bodySchema = z.object({
  id: z.optional(z.string()),
  is_running: z.optional(z.boolean()),
  is_partial: z.optional(z.boolean()),
  took: z.optional(z.nullable(z.number())),
  columns: z.optional(z.array(z.object({ name: z.string() }))),
  values: z.optional(z.custom<Cell[][]>(isTable)),
  _clusters: z.optional(clustersSchema),
});

type Body = z.infer<typeof bodySchema>;

/** The same, cell by cell: it names the place of one that is none. */
const bodyByCellSchema = z.extend(bodySchema, {
  values: z.optional(z.array(z.array(z.custom<Cell>(isCell)))),
});

const notUnderstood = (reason: string): HuntError =>
  new HuntError(
    'answer_not_understood',
    'Elasticsearch answered something that this version of the hunt cannot read. Run it again; if it stays, tell whoever runs Kibana.',
    reason
  );

/** Where the answer is not as promised, without its values: `values.3.1`. */
const placeOf = (error: z.core.$ZodError): string =>
  error.issues.map(({ path }) => path.map(String).join('.') || 'the whole body')[0] ?? 'nowhere';

const decodeBody = (body: unknown): Body => {
  const decoded = bodySchema.safeParse(body);
  if (decoded.success) return decoded.data;
  const { error } = bodyByCellSchema.safeParse(body);
  throw notUnderstood(`The answer has an unexpected value at ${placeOf(error ?? decoded.error)}.`);
};

const warningHeader = ({ warning }: EsqlResponse['headers']): string | string[] | undefined => {
  if (typeof warning === 'string') return warning;
  return Array.isArray(warning) ? warning.map(String) : undefined;
};

const tableOf = (columns: readonly string[], cells: ReadonlyArray<readonly Cell[]>): CellTable => {
  if (cells.length !== columns.length) {
    throw notUnderstood(`Cells came for ${cells.length} of ${columns.length} columns.`);
  }
  const rows = cells[0]?.length ?? 0;
  const odd = cells.find(({ length }) => length !== rows);
  if (odd !== undefined) {
    throw notUnderstood(`A column has ${odd.length} cells for ${rows} rows.`);
  }
  return { columns, cells };
};

const answerOf = (body: Body, headers: EsqlResponse['headers']): EsqlAnswer => {
  if (body.columns === undefined || body.values === undefined) {
    throw notUnderstood('The answer has no columns or no values.');
  }
  const names = body.columns.map(({ name }) => name);
  const failures = clusterFailures(body._clusters);
  return {
    table: tableOf(names, body.values),
    took: body.took ?? null,
    is_partial: body.is_partial === true || failures.length > 0,
    failures,
    warnings: decodeWarnings(warningHeader(headers)),
  };
};

/**
 * Decodes what the cluster said about an async query. Throws a HuntError when it cannot.
 * @param knownId the id that was asked for; absent for a start, whose answer names it
 */
export const decodeProgress = (response: EsqlResponse, knownId?: string): EsqlProgress => {
  const body = decodeBody(response.body);
  if (body.is_running !== true) {
    return { status: 'done', answer: answerOf(body, response.headers) };
  }
  const id = knownId ?? body.id;
  if (id === undefined) throw notUnderstood('A running query came without an id.');
  return { status: 'running', id };
};
