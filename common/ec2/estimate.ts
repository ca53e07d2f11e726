import { instanceType } from './instance_types';

/** So many instances of a type. A null type: the request does not name one. */
export interface Instances {
  type: string | null;
  /** Null: it is not known how many. */
  count: number | null;
}

/** A sum of an estimate. */
export type Part = 'vcpus' | 'gpus' | 'usd_per_hour';

/** What instances come to in an hour. Unknown parts are left out of the sums and counted. */
export interface Estimate {
  /** Null when not one instance has a type that the table knows. */
  vcpus: number | null;
  gpus: number | null;
  /** US dollars, at the table's date and Region; null when not one instance has a price. */
  usd_per_hour: number | null;
  priced_instances: number;
  /** Instances without a price, as far as their number is known: the dollars are then a least. */
  unpriced_instances: number;
  /** Whether it is not known, of a type, how many instances there are. */
  has_unknown_counts: boolean;
  /** Their types, each once. */
  unpriced_types: Array<string | null>;
  /**
   * Types whose vCPUs and GPUs are not known, each once: unknown ones, and those with a price alone,
   * as AWS no longer describes them. Of a type whose count is not known everything is left out.
   */
  unsized_types: Array<string | null>;
  /** Whether instances are missing in a sum, which is then a least. */
  is_least: Readonly<Record<Part, boolean>>;
}

const add = (sum: number | null, value: number | null): number | null =>
  value === null ? sum : (sum ?? 0) + value;

const PARTS: readonly Part[] = ['vcpus', 'gpus', 'usd_per_hour'];

const NOTHING: Estimate = {
  vcpus: 0,
  gpus: 0,
  usd_per_hour: 0,
  priced_instances: 0,
  unpriced_instances: 0,
  has_unknown_counts: false,
  unpriced_types: [],
  unsized_types: [],
  is_least: { vcpus: false, gpus: false, usd_per_hour: false },
};

/**
 * Adds up what instances come to. None at all come to zero. A type whose number is unknown cannot be
 * in the sums and is named like one without a price.
 */
export const estimate = (instances: readonly Instances[]): Estimate => {
  const asked = instances.filter(({ count }) => count !== 0);
  if (asked.length === 0) return NOTHING;
  const sum: Estimate = { ...NOTHING, vcpus: null, gpus: null, usd_per_hour: null };
  const unpriced = new Set<string | null>();
  const unsized = new Set<string | null>();
  const isLeast = { ...NOTHING.is_least };
  for (const { type, count } of asked) {
    sum.has_unknown_counts ||= count === null;
    const figures = type === null || count === null ? null : instanceType(type);
    const times = (value: number | null): number | null =>
      value === null || count === null ? null : value * count;
    for (const part of PARTS) {
      const value = times(figures?.[part] ?? null);
      sum[part] = add(sum[part], value);
      isLeast[part] ||= value === null;
    }
    const dollars = times(figures?.usd_per_hour ?? null);
    if (count !== null && (figures?.vcpus ?? null) === null) unsized.add(type);
    if (dollars === null) {
      sum.unpriced_instances += count ?? 0;
      unpriced.add(type);
    } else sum.priced_instances += count ?? 0;
  }
  return {
    ...sum,
    unpriced_types: [...unpriced],
    unsized_types: [...unsized],
    is_least: isLeast,
  };
};
