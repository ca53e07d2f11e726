import type { Run } from '../../common/api/v1/answer';
import type { CorrectedQueryRow } from '../../common/queries/corrected';
import type { ValuesRow } from '../../common/queries/corrected_values';
import type { RowsAnswer } from './hunt_client';

/** A row as the corrected query gives it, for tests. */
export const correctedQueryRow = (values: Partial<CorrectedQueryRow> = {}): CorrectedQueryRow => ({
  actor: 'arn:aws:iam::811596193553:user/web_admin',
  account: '811596193553',
  asked_least: 60,
  asked_most: 1560,
  started: 12,
  started_unknown: 0,
  attempts: 30,
  refused: 20,
  unreadable: 0,
  ambiguous: 0,
  all_or_nothing: 1,
  largest_call: 50,
  quota: 15,
  capacity: 1,
  rights: 2,
  rehearsal: 1,
  unsupported: 1,
  other: 0,
  first_seen: '2018-08-20T13:00:00.000Z',
  last_seen: '2018-08-20T15:30:00.000Z',
  first_refusal: '2018-08-20T13:00:00.000Z',
  first_success: '2018-08-20T14:00:00.000Z',
  identity_types: ['IAMUser'],
  arns: ['arn:aws:iam::811596193553:user/web_admin'],
  user_names: ['web_admin'],
  invoked_by: [],
  ...values,
});

/** One value of that row, as the query of values gives it. */
export const valuesRow = (values: Partial<ValuesRow> = {}): ValuesRow => ({
  actor: 'arn:aws:iam::811596193553:user/web_admin',
  account: '811596193553',
  facet: 'region',
  value: 'us-east-1',
  attempts: 20,
  refused: 15,
  asked_least: 40,
  asked_most: 1000,
  started: 12,
  ...values,
});

export const answerOf = <Row>(
  rows: Row[],
  values: Partial<RowsAnswer<Row>> = {}
): RowsAnswer<Row> => ({
  rows,
  took: 120,
  is_partial: false,
  failures: [],
  warnings: [],
  row_limit: 10_000,
  ...values,
});

export const correctedRun: Run = {
  opaque_id: '1b2f0c4e-7a4e-4c51-8a30-5a1f5a0e1c22',
  started_at: '2018-08-21T00:00:00.000Z',
  window: { from: '2018-08-14T00:00:00.000Z', to: '2018-08-21T00:00:00.000Z' },
  text: 'FROM logs-aws.cloudtrail-* | WHERE asked_most >= ?threshold',
  esql_parameters: { threshold: 10 },
};
