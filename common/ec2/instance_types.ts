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
   * describes. Other accelerators are not GPUs and not counted.
   */
  gpus: number | null;
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
      const [size = '', vcpus, price, gpus] = text.split(',');
      types.set(`${family}.${size}`, {
        vcpus: numberOf(vcpus),
        gpus: numberOf(gpus) ?? (numberOf(vcpus) === null ? null : 0),
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

/** AWS names its families with GPUs `g` and `p`, such as `g4dn` and `p3`. */
const GPU_FAMILY = /^[gp]\d/;

/** Whether instances of a type have GPUs: by the table, else by the family in its name. */
export const hasGpus = (type: string): boolean => {
  const gpus = instanceType(type)?.gpus ?? null;
  return gpus === null ? GPU_FAMILY.test(type) : gpus > 0;
};
