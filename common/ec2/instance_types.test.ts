import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasGpus, instanceType } from './instance_types';

const FIGURES = join(__dirname, '../../../shared/data/ec2_instance_types.csv');

const numberOf = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);

describe('instanceType', () => {
  it('knows vCPUs, GPUs and the price of a type', () => {
    expect(instanceType('g4dn.xlarge')).toEqual({ vcpus: 4, gpus: 1, usd_per_hour: 0.526 });
    expect(instanceType('a1.2xlarge')).toEqual({ vcpus: 8, gpus: 0, usd_per_hour: 0.204 });
  });

  it('leaves unknown what AWS no longer describes, and tells GPUs by the family then', () => {
    expect(instanceType('p3.2xlarge')).toEqual({ vcpus: null, gpus: null, usd_per_hour: 3.06 });
    expect(['p3.2xlarge', 'g4dn.xlarge', 'q9.huge', 'm5.large'].map(hasGpus)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('does not guess', () => {
    expect(instanceType('p3.nonsense')).toBeNull();
    expect(instanceType('')).toBeNull();
    expect(instanceType('constructor')).toBeNull();
  });

  it('has every figure of the file that it was made from', () => {
    if (!existsSync(FIGURES)) {
      process.stdout.write('The file of instance types is absent: the table is not compared.\n');
      return;
    }
    const [head = '', ...lines] = readFileSync(FIGURES, 'utf8').trim().split('\n');
    const names = head.split(',');
    expect(lines.length).toBeGreaterThan(1000);
    for (const line of lines) {
      const cells = line.split(',');
      const cell = (name: string): string | undefined => cells[names.indexOf(name)];
      expect([cell('type'), instanceType(cell('type') ?? '')]).toEqual([
        cell('type'),
        {
          vcpus: numberOf(cell('vcpu')),
          gpus: numberOf(cell('gpu_count')) ?? (cell('vcpu') === '' ? null : 0),
          usd_per_hour: numberOf(cell('usd_per_hour_us_east_1')),
        },
      ]);
    }
  });
});
