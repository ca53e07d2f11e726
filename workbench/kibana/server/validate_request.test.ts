import { schema } from '@kbn/config-schema';
import * as z from 'zod/mini';
import { validateRequestPart } from './validate_request';

describe('a part of a request', () => {
  it('is validated by zod, whose message is its list of issues', () => {
    const body = z.strictObject({ rows: z.number() });
    expect(validateRequestPart(body, { rows: 1 }, 'request body')).toEqual({ rows: 1 });
    expect(() => validateRequestPart(body, { rows: 'x' }, 'request body')).toThrow('"rows"');
  });

  it('is validated by config-schema, whose message names the part', () => {
    const query = schema.object({ size: schema.number() });
    expect(() => validateRequestPart(query, { size: 'x' }, 'request query')).toThrow(
      '[request query.size]'
    );
  });

  it('is an empty object where the route has no schema', () => {
    expect(validateRequestPart(undefined, { a: 1 }, 'request body')).toEqual({});
  });
});
