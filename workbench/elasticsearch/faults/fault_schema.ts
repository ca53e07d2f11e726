import * as z from 'zod/mini';
import { FAULT_STATUSES } from './fault_switch';

const aim = { times: z.optional(z.int().check(z.positive())), only: z.optional(z.string()) };

/** An hour is longer than anything waits. */
const milliseconds = z.int().check(z.nonnegative(), z.maximum(3_600_000));

const plain = (kind: 'partial' | 'html' | 'truncated' | 'drop' | 'silent') =>
  z.strictObject({ kind: z.literal(kind), ...aim });

const faultSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('delay'), milliseconds, ...aim }),
  z.strictObject({ kind: z.literal('slow'), milliseconds, ...aim }),
  z.strictObject({ kind: z.literal('status'), status: z.literal(FAULT_STATUSES), ...aim }),
  plain('partial'),
  plain('html'),
  plain('truncated'),
  plain('drop'),
  plain('silent'),
]);

/** The body of `PUT /_workbench/faults`: a list of faults. */
export const faultsSchema = z.array(faultSchema).check(z.maxLength(100));
