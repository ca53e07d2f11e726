/** A row of the file of figures. An empty cell is unknown and null. */
interface Figures {
  family: string;
  size: string;
  vcpus: string;
  gpus: string;
  accelerators: string;
  price: string;
}

const COLUMNS = [
  'type',
  'vcpu',
  'gpu_count',
  'accelerator_count',
  'usd_per_hour_us_east_1',
] as const;

const figuresOf = (csv: string): Figures[] => {
  const [head = '', ...lines] = csv.trim().split(/\r?\n/);
  const names = head.split(',');
  const positions = COLUMNS.map((column) => {
    const position = names.indexOf(column);
    if (position === -1) throw new Error(`The file of figures has no column ${column}.`);
    return position;
  });
  return lines.map((line) => {
    const cells = line.split(',');
    const [type = '', vcpus = '', gpus = '', accelerators = '', price = ''] = positions.map(
      (at) => cells[at] ?? ''
    );
    const dot = type.indexOf('.');
    if (dot === -1) throw new Error(`${JSON.stringify(type)} is no instance type.`);
    return {
      family: type.slice(0, dot),
      size: type.slice(dot + 1),
      vcpus,
      gpus,
      accelerators,
      price,
    };
  });
};

/**
 * The figures in the form of `common/ec2/instance_types.ts`: a line a family, `family size,vCPUs,
 * dollars,GPUs,accelerators ...`, where trailing unknowns are left out.
 */
export const instanceTypesText = (csv: string): string => {
  const families = new Map<string, string[]>();
  for (const { family, size, vcpus, gpus, accelerators, price } of figuresOf(csv)) {
    const cells = [size, vcpus, price, gpus, accelerators].join(',').replace(/,+$/, '');
    families.set(family, [...(families.get(family) ?? []), cells]);
  }
  return [...families].map(([family, sizes]) => [family, ...sizes].join(' ')).join('\n');
};
