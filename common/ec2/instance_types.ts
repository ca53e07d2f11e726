import { INSTANCE_TYPE_FIGURES } from './instance_type_figures';

/**
 * When and where the prices held: on-demand Linux in us-east-1, US dollars an hour. Other Regions,
 * systems and contracts cost otherwise. Source: AWS's price list and `DescribeInstanceTypes`, as
 * the project aws/karpenter-provider-aws tabulates them (Apache-2.0).
 */
export const PRICES = { date: '2026-07-20', region: 'us-east-1' } as const;

export interface InstanceType {
  vcpus: number | null;
  /**
   * 0: the type has none. Null: the table has nothing but a price, as of types that AWS no longer
   * describes.
   */
  gpus: number | null;
  /** Other accelerators, such as Inferentia and Trainium; 0 and null as for GPUs. */
  accelerators: number | null;
  /** US dollars; null: it has no price in the table. */
  usd_per_hour: number | null;
}

const numberOf = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);

const readTypes = (): ReadonlyMap<string, InstanceType> => {
  const types = new Map<string, InstanceType>();
  for (const line of INSTANCE_TYPE_FIGURES.split('\n')) {
    const [family = '', ...sizes] = line.split(' ');
    for (const text of sizes) {
      const [size = '', vcpus, price, gpus, accelerators] = text.split(',');
      // Of a type that AWS describes, what is not named is not there.
      const absent = numberOf(vcpus) === null ? null : 0;
      types.set(`${family}.${size}`, {
        vcpus: numberOf(vcpus),
        gpus: numberOf(gpus) ?? absent,
        accelerators: numberOf(accelerators) ?? absent,
        usd_per_hour: numberOf(price),
      });
    }
  }
  return types;
};

let read: ReadonlyMap<string, InstanceType> | null = null;

/** The figures of an instance type; null when the table does not know it. Read at first use. */
export const instanceType = (type: string): InstanceType | null => {
  read ??= readTypes();
  return read.get(type) ?? null;
};

/** AWS's families with GPUs (`g4dn`, `p3`) and with other accelerators (`inf2`, `trn1`, `dl1`). */
const ACCELERATED_FAMILY = /^(?:g|p|inf|trn|dl)\d/;

/**
 * Whether instances of a type have GPUs or other accelerators: by the table, else, for types that it
 * does not describe, by the family in the name.
 */
export const isAccelerated = (type: string): boolean => {
  const { gpus = null, accelerators = null } = instanceType(type) ?? {};
  return gpus === null || accelerators === null
    ? ACCELERATED_FAMILY.test(type)
    : gpus + accelerators > 0;
};
