import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { instanceType, isAccelerated } from './instance_types';

const FIGURES = join(__dirname, '../../../shared/data/ec2_instance_types.csv');

const numberOf = (text: string | undefined): number | null =>
  text === undefined || text === '' ? null : Number(text);

describe('instanceType', () => {
  it('knows vCPUs, GPUs and the price of a type', () => {
    expect(instanceType('g4dn.xlarge')).toEqual({
      vcpus: 4,
      gpus: 1,
      accelerators: 0,
      usd_per_hour: 0.526,
    });
    expect(instanceType('a1.2xlarge')).toMatchObject({ gpus: 0, accelerators: 0 });
    expect(instanceType('inf1.6xlarge')).toMatchObject({ gpus: 0, accelerators: 4 });
  });

  it('leaves unknown what AWS no longer describes', () => {
    expect(instanceType('p3.2xlarge')).toEqual({
      vcpus: null,
      gpus: null,
      accelerators: null,
      usd_per_hour: 3.06,
    });
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
          accelerators: numberOf(cell('accelerator_count')) ?? (cell('vcpu') === '' ? null : 0),
          usd_per_hour: numberOf(cell('usd_per_hour_us_east_1')),
        },
      ]);
    }
  });
});

describe('isAccelerated', () => {
  it.each(['g4dn.xlarge', 'inf1.xlarge', 'trn1.2xlarge'])('knows %s by the table', (type) => {
    expect(isAccelerated(type)).toBe(true);
  });

  it('knows a type that the table does not describe by its family', () => {
    expect(['p3.2xlarge', 'p9.huge', 'trn9.huge'].map(isAccelerated)).toEqual([true, true, true]);
  });

  it.each(['m5.large', 'q9.huge', 'gp.large', 'i4g.large', 'c6gd.metal', ''])(
    'takes no other for one: %j',
    (type) => {
      expect(isAccelerated(type)).toBe(false);
    }
  );
});
