import * as z from 'zod/mini';
import { progressSchema } from './answer';

/** `GET /internal/ec2_deployment_hunt/queries/{name}/async/{id}` renews the query's lease. */
export const readQueryResponseSchema = z.strictObject({ progress: progressSchema });

export type ReadQueryResponse = z.infer<typeof readQueryResponseSchema>;
