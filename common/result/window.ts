import * as z from 'zod/mini';

/** Two absolute instants, ISO 8601 in UTC with milliseconds. Every link from an answer uses them. */
export const windowSchema = z.strictObject({
  from: z.iso.datetime(),
  to: z.iso.datetime(),
});

export type Window = z.infer<typeof windowSchema>;
