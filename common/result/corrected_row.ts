import { principalOf, type Principal } from '../cloudtrail/principal';
import { estimate, type Estimate, type Instances } from '../ec2/estimate';
import type { CorrectedQueryRow } from '../queries/corrected';
import type { RowKey } from '../queries/corrected_parameters';
import type { ValueFacet, ValuesRow } from '../queries/corrected_values';

/** A value of a row with its own counts. Null: the calls have no such value. */
export type CountedValue = Omit<ValuesRow, 'actor' | 'account' | 'facet'>;

/** A row as the page shows it. The lists and estimates are null until the values are there. */
export interface CorrectedRow extends CorrectedQueryRow {
  /** JSON of actor and account: the row's name in the address. */
  key: string;
  principal: Principal;
  types: readonly CountedValue[] | null;
  regions: readonly CountedValue[] | null;
  subnets: readonly CountedValue[] | null;
  /** `yyyy-MM-dd`, in UTC. */
  days: readonly CountedValue[] | null;
  /** `00` to `23`, in UTC. */
  hours: readonly CountedValue[] | null;
  outcomes: readonly CountedValue[] | null;
  /** Of what was asked for at most. */
  asked: Estimate | null;
  /** Of what was started. */
  running: Estimate | null;
}

/** The name of a row: JSON, so that a null is no text. */
export const rowKey = ({ actor, account }: RowKey): string => JSON.stringify([actor, account]);

type Facets = ReadonlyMap<string, readonly CountedValue[]>;

const byAsked = (left: CountedValue, right: CountedValue): number =>
  (right.asked_most ?? -1) - (left.asked_most ?? -1) || right.attempts - left.attempts;

const byName = (left: CountedValue, right: CountedValue): number =>
  (left.value ?? '') < (right.value ?? '') ? -1 : 1;

const BY_NAME: readonly string[] = ['day', 'hour'] satisfies ValueFacet[];

type RowsFacets = ReadonlyMap<string | null, ReadonlyMap<string | null, Facets>>;

/** What a map has for a key, or what it is given for it now. */
const at = <Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value => {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
};

/** The values of each actor and account, in the order in which they are shown. */
const facetsByRow = (values: readonly ValuesRow[]): RowsFacets => {
  const actors = new Map<string | null, Map<string | null, Map<string, CountedValue[]>>>();
  for (const counted of values) {
    const { actor, account, facet } = counted;
    const { value, attempts, refused, asked_least, asked_most, started } = counted;
    const accounts = at(actors, actor, () => new Map<string | null, Map<string, CountedValue[]>>());
    const facets = at(accounts, account, () => new Map<string, CountedValue[]>());
    at(facets, facet, (): CountedValue[] => []).push({
      value,
      attempts,
      refused,
      asked_least,
      asked_most,
      started,
    });
  }
  for (const accounts of actors.values()) {
    for (const facets of accounts.values()) {
      for (const [facet, list] of facets) {
        if (list.length > 1) list.sort(BY_NAME.includes(facet) ? byName : byAsked);
      }
    }
  }
  return actors;
};

const known = new WeakMap<readonly ValuesRow[], RowsFacets>();

/** Sorted out once an answer, however often other rows are joined with it. */
const facetsOf = (values: readonly ValuesRow[]): RowsFacets => {
  const facets = known.get(values) ?? facetsByRow(values);
  known.set(values, facets);
  return facets;
};

/**
 * The instances of a row by type. Where a limit cut the values, what is missing to the row's own
 * `total` has no type, so that an estimate never covers less than the row says.
 */
const instances = (
  types: readonly CountedValue[],
  count: 'asked_most' | 'started',
  total: number | null
): Instances[] => {
  const listed = types.map((type): Instances => ({ type: type.value, count: type[count] }));
  const missing = (total ?? 0) - listed.reduce((sum, { count: known }) => sum + (known ?? 0), 0);
  return missing > 0 ? [...listed, { type: null, count: missing }] : listed;
};

/** Field by field: a spread of so many takes ten times as long, and there may be ten thousand rows. */
const withValues = (row: CorrectedQueryRow, facets: Facets | undefined): CorrectedRow => {
  const list = (facet: ValueFacet): readonly CountedValue[] | null => facets?.get(facet) ?? null;
  const types = list('type');
  return {
    actor: row.actor,
    account: row.account,
    asked_least: row.asked_least,
    asked_most: row.asked_most,
    started: row.started,
    started_unknown: row.started_unknown,
    attempts: row.attempts,
    refused: row.refused,
    unreadable: row.unreadable,
    ambiguous: row.ambiguous,
    all_or_nothing: row.all_or_nothing,
    largest_call: row.largest_call,
    quota: row.quota,
    capacity: row.capacity,
    rights: row.rights,
    rehearsal: row.rehearsal,
    unsupported: row.unsupported,
    other: row.other,
    first_seen: row.first_seen,
    last_seen: row.last_seen,
    first_refusal: row.first_refusal,
    first_success: row.first_success,
    identity_types: row.identity_types,
    arns: row.arns,
    user_names: row.user_names,
    invoked_by: row.invoked_by,
    key: rowKey(row),
    principal: principalOf(row.actor, row.identity_types, row.invoked_by),
    types,
    regions: list('region'),
    subnets: list('subnet'),
    days: list('day'),
    hours: list('hour'),
    outcomes: list('outcome'),
    asked: types === null ? null : estimate(instances(types, 'asked_most', row.asked_most)),
    running: types === null ? null : estimate(instances(types, 'started', row.started)),
  };
};

/**
 * Joins the rows of the corrected reading with the values of all rows. `values` is null while they
 * are on their way; a row that has none in it, because a limit cut them, keeps null too. Lists are
 * ordered by instances asked for, days and hours by time.
 */
export const correctedRows = (
  rows: readonly CorrectedQueryRow[],
  values: readonly ValuesRow[] | null
): CorrectedRow[] => {
  const facets = values === null ? null : facetsOf(values);
  return rows.map((row) => withValues(row, facets?.get(row.actor)?.get(row.account)));
};
