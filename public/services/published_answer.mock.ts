import type { Run } from '../../common/api/v1/answer';
import type { PublishedRow } from '../../common/queries/published';
import { published } from '../../common/queries/published';
import type { RowsAnswer } from './hunt_client';

/** A row as the published reading gives it, for tests. */
export const publishedRow = (values: Partial<PublishedRow> = {}): PublishedRow => ({
  target_instance_count: 60,
  user_attempts: 6,
  'user.name': 'web_admin',
  date: '2018-26-20',
  subnet_id: null,
  instance_type: 'm5.2xlarge',
  'event.outcome': 'failure',
  principal_arns: ['arn:aws:iam::811596193553:user/web_admin'],
  regions: ['us-east-1', 'us-west-2'],
  accounts: ['811596193553'],
  ...values,
});

export const publishedAnswer = (
  rows: PublishedRow[],
  values: Partial<RowsAnswer<PublishedRow>> = {}
): RowsAnswer<PublishedRow> => ({
  rows,
  took: 294,
  is_partial: false,
  failures: [],
  warnings: ['No limit defined, adding default limit of [1000]'],
  row_limit: 1000,
  ...values,
});

export const publishedRun: Run = {
  opaque_id: '9d2f0c4e-7a4e-4c51-8a30-5a1f5a0e1c11',
  started_at: '2018-08-21T00:00:00.000Z',
  window: { from: '2018-08-14T00:00:00.000Z', to: '2018-08-21T00:00:00.000Z' },
  text: published.text('logs-aws.cloudtrail-*'),
  esql_parameters: {},
};
