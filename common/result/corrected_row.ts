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

const facetsByRow = (values: readonly ValuesRow[]): ReadonlyMap<string, Facets> => {
  const rows = new Map<string, Map<string, CountedValue[]>>();
  for (const { actor, account, facet, ...counted } of values) {
    const key = rowKey({ actor, account });
    const facets = rows.get(key) ?? new Map<string, CountedValue[]>();
    rows.set(key, facets);
    const list = facets.get(facet) ?? [];
    facets.set(facet, list);
    list.push(counted);
  }
  return rows;
};

const byAsked = (left: CountedValue, right: CountedValue): number =>
  (right.asked_most ?? -1) - (left.asked_most ?? -1) || right.attempts - left.attempts;

const byName = (left: CountedValue, right: CountedValue): number =>
  (left.value ?? '') < (right.value ?? '') ? -1 : 1;

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

const withValues = (row: CorrectedQueryRow, facets: Facets | undefined): CorrectedRow => {
  const { actor, account } = row;
  const list = (facet: ValueFacet, order = byAsked): readonly CountedValue[] | null =>
    facets?.get(facet)?.slice().sort(order) ?? null;
  const types = list('type');
  return {
    ...row,
    key: rowKey({ actor, account }),
    principal: principalOf(actor, row.identity_types, row.invoked_by),
    types,
    regions: list('region'),
    subnets: list('subnet'),
    days: list('day', byName),
    hours: list('hour', byName),
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
  const facets = values === null ? null : facetsByRow(values);
  return rows.map((row) => withValues(row, facets?.get(rowKey(row))));
};
