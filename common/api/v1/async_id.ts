import * as z from 'zod/mini';

/**
 * The id of an async query: URL-safe Base64, as Elasticsearch makes it. Anything else is nobody's
 * id and never reaches the cluster.
 */
export const asyncIdSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,512}={0,2}$/));
