import * as z from 'zod/mini';

const failureSchema = z.object({ body: z.object({ message: z.string() }) });

/** What went wrong with a call of the server, in its own words where it gave any. */
export const failureText = (error: unknown): string => {
  const said = failureSchema.safeParse(error).data?.body.message;
  if (said !== undefined) return said;
  const message = error instanceof Error ? error.message : String(error);
  return `The server cannot be reached or did not answer (${message}). Search again.`;
};
