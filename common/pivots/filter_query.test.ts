import { filterQuery } from './filter_query';

const window = { from: '2026-03-01T00:00:00.000Z', to: '2026-03-07T12:00:00.000Z' };

it('asks for the values among the calls as the corrected reading reads them', () => {
  const text = filterQuery('logs-*', 'type', ['p3.2xlarge', 'a"b'], window);
  expect(text).toMatch(/^FROM logs-\* METADATA _id, _index\n/);
  expect(text).toContain(
    '@timestamp >= "2026-03-01T00:00:00.000Z" AND @timestamp < "2026-03-07T12:00:00.000Z"'
  );
  expect(text).toContain('| WHERE instance_type IN ("p3.2xlarge", "a\\"b")');
  expect(text).not.toMatch(/\?\w/);
});

it('asks for calls without the value', () => {
  expect(filterQuery('logs-*', 'subnet', [null], window)).toContain('| WHERE subnet IS NULL');
  expect(filterQuery('logs-*', 'subnet', ['subnet-1', null], window)).toContain(
    '| WHERE (subnet IN ("subnet-1") OR subnet IS NULL)'
  );
});
