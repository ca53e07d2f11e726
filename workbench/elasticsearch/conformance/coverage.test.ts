import { AGGREGATES } from '../esql/aggregates/aggregates';
import { NAMED_FUNCTIONS } from '../esql/functions/functions';
import { AGGREGATE_SUBJECTS } from './cases/aggregates/aggregate_subjects';
import { FUNCTION_SUBJECTS } from './cases/functions/function_subjects';

const queries = [...FUNCTION_SUBJECTS, ...AGGREGATE_SUBJECTS]
  .flatMap(({ cases }) => cases)
  .map(({ query }) => query.toLowerCase());

it.each([...NAMED_FUNCTIONS, ...AGGREGATES].map(({ name }) => name))('%s has cases', (name) => {
  const called = new RegExp(`\\b${name}\\(`);
  expect(queries.filter((query) => called.test(query)).length).toBeGreaterThan(0);
});

it('the indices of two subjects have different names', () => {
  const names = [...FUNCTION_SUBJECTS, ...AGGREGATE_SUBJECTS].flatMap(({ indices = {} }) =>
    Object.keys(indices)
  );
  expect(new Set(names).size).toBe(names.length);
});
