import * as z from 'zod/mini';
import { progressSchema, runSchema } from './answer';

/** `POST /internal/ec2_deployment_hunt/queries/{name}` */
export const startQueryRequestSchema = z.strictObject({
  parameters: z.record(z.string(), z.unknown()),
});

export const startQueryResponseSchema = z.strictObject({
  run: runSchema,
  progress: progressSchema,
});

export type StartQueryRequest = z.infer<typeof startQueryRequestSchema>;
export type StartQueryResponse = z.infer<typeof startQueryResponseSchema>;
