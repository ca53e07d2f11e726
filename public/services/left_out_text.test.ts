import { estimate } from '../../common/ec2/estimate';
import { leftOutOf, leftOutText, typeNames } from './left_out_text';

describe('what an estimate leaves out', () => {
  it('is nothing where all is known', () => {
    const known = estimate([{ type: 'a1.2xlarge', count: 2 }]);
    expect(leftOutText(known)).toBeNull();
    expect(leftOutOf(known, 'vcpus')).toBeNull();
  });

  it('is said of each sum by itself', () => {
    const priced = estimate([
      { type: 'a1.2xlarge', count: 1 },
      { type: 'p3.16xlarge', count: 1 },
      { type: 'hpc6a.48xlarge', count: 3 },
    ]);
    expect(leftOutOf(priced, 'vcpus')).toBe('left out: vCPUs and GPUs of p3.16xlarge');
    expect(leftOutOf(priced, 'usd_per_hour')).toBe('left out: not priced: 3 (hpc6a.48xlarge)');
  });

  it('is said where a number of instances is not known', () => {
    const uncounted = estimate([{ type: 'a1.2xlarge', count: null }]);
    expect(leftOutOf(uncounted, 'gpus')).toBe('left out: an unknown number of instances');
    expect(leftOutText(uncounted)).toBe('an unknown number of instances (a1.2xlarge)');
  });

  it('marks in types what a log wrote to be unseen, and names of many the first', () => {
    expect(typeNames(['a\u202eb', null])).toBe('a[U+202E]b, type not known');
    const many = Array.from({ length: 11 }, (_, index) => `t${index}`);
    expect(typeNames(many)).toBe(`${many.slice(0, 10).join(', ')}, …`);
  });
});
