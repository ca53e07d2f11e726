import { parse } from './parse';
import { NO_PARAMETERS } from './parameters';

it('reads', () => {
  expect(parse('from a', NO_PARAMETERS).commands).toHaveLength(1);
});
