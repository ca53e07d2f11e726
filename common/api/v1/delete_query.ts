import * as z from 'zod/mini';

/** `DELETE /internal/ec2_deployment_hunt/queries/{name}/async/{id}`; an id already gone is no error. */
export const deleteQueryResponseSchema = z.strictObject({ acknowledged: z.literal(true) });

export type DeleteQueryResponse = z.infer<typeof deleteQueryResponseSchema>;
