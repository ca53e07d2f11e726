import { PUBLISHED_QUERY } from '../hunt/published_query';
import { VALUE_CONDITIONS } from './value_conditions';

it('says what the published query asks of fields, in its order', () => {
  const asked = [...PUBLISHED_QUERY.matchAll(/([\w.]+) == "([^"]*)"/g)].map(([, field, value]) => ({
    field,
    value,
  }));
  expect(VALUE_CONDITIONS).toEqual(asked);
});
