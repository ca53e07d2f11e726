import type { CorrectedQueryRow } from '../queries/corrected';
import type { ValuesRow } from '../queries/corrected_values';

const ACTOR = 'arn:aws:iam::811596193553:user/web_admin';
const ACCOUNT = '811596193553';

/** A row of one quiet call for one instance. */
export const queryRow = (values: Partial<CorrectedQueryRow> = {}): CorrectedQueryRow => ({
  actor: ACTOR,
  account: ACCOUNT,
  asked_least: 1,
  asked_most: 1,
  started: 1,
  started_unknown: 0,
  attempts: 1,
  refused: 0,
  unreadable: 0,
  ambiguous: 0,
  all_or_nothing: 0,
  largest_call: 1,
  quota: 0,
  capacity: 0,
  rights: 0,
  rehearsal: 0,
  unsupported: 0,
  other: 0,
  first_seen: '2026-03-06T10:00:00.000Z',
  last_seen: '2026-03-06T10:00:00.000Z',
  first_refusal: null,
  first_success: '2026-03-06T10:00:00.000Z',
  identity_types: ['IAMUser'],
  arns: [ACTOR],
  user_names: ['web_admin'],
  invoked_by: [],
  ...values,
});

/** One value of that row. */
export const valueRow = (
  facet: string,
  value: string | null,
  values: Partial<ValuesRow> = {}
): ValuesRow => ({
  actor: ACTOR,
  account: ACCOUNT,
  facet,
  value,
  attempts: 1,
  refused: 0,
  asked_least: 1,
  asked_most: 1,
  started: 1,
  ...values,
});
