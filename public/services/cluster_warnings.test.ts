import { clusterWarnings } from './cluster_warnings';

describe('clusterWarnings', () => {
  it('knows the warning that every run of the published text has', () => {
    const limit = 'No limit defined, adding default limit of [1000]';
    expect(clusterWarnings([limit])).toEqual({ serious: [], expected: [limit] });
  });

  it('takes every other warning seriously', () => {
    const warnings = [
      'Line 14:33: evaluation of [to_integer(max_count)] failed, treating result as null.',
      'x No limit defined, adding default limit of [1000]',
    ];
    expect(clusterWarnings(warnings)).toEqual({ serious: warnings, expected: [] });
  });
});
