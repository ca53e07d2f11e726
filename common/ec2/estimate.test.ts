import { estimate } from './estimate';

describe('estimate', () => {
  it('adds up what the table knows', () => {
    expect(estimate([{ type: 'a1.2xlarge', count: 10 }])).toEqual({
      vcpus: 80,
      gpus: 0,
      usd_per_hour: 2.04,
      priced_instances: 10,
      unpriced_instances: 0,
      has_unknown_counts: false,
      unpriced_types: [],
      unsized_types: [],
      is_least: { vcpus: false, gpus: false, usd_per_hour: false },
    });
  });

  it('of a type with a price and no size is a least of all but dollars', () => {
    expect(
      estimate([
        { type: 'a1.2xlarge', count: 1 },
        { type: 'p3.2xlarge', count: 5 },
      ])
    ).toMatchObject({
      vcpus: 8,
      unpriced_types: [],
      unsized_types: ['p3.2xlarge'],
      is_least: { vcpus: true, gpus: true, usd_per_hour: false },
    });
  });

  it('of a type with a size and no price is a least of dollars alone', () => {
    expect(
      estimate([
        { type: 'a1.2xlarge', count: 1 },
        { type: 'hpc6a.48xlarge', count: 1 },
      ])
    ).toMatchObject({
      vcpus: 104,
      unpriced_types: ['hpc6a.48xlarge'],
      unsized_types: [],
      is_least: { vcpus: false, gpus: false, usd_per_hour: true },
    });
  });

  it('counts what it does not know, and never takes it for zero', () => {
    expect(
      estimate([
        { type: 'a1.2xlarge', count: 1 },
        { type: 'q9.huge', count: 5 },
        { type: null, count: 2 },
        { type: 'm5.large', count: null },
      ])
    ).toMatchObject({
      usd_per_hour: 0.204,
      priced_instances: 1,
      unpriced_instances: 7,
      has_unknown_counts: true,
      unpriced_types: ['q9.huge', null, 'm5.large'],
      unsized_types: ['q9.huge', null],
    });
  });

  it('of unknown types alone is unknown', () => {
    expect(estimate([{ type: 'q9.huge', count: 5 }])).toMatchObject({
      vcpus: null,
      gpus: null,
      usd_per_hour: null,
    });
  });

  it('of no instance is zero', () => {
    expect(estimate([{ type: 'q9.huge', count: 0 }])).toMatchObject({ usd_per_hour: 0, vcpus: 0 });
  });
});
