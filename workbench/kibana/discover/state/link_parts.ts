import { FilterStateStore } from '@kbn/es-query';
import * as z from 'zod/mini';

/** The parts of which links to Discover are made, as they come from an address or a locator. */

const text = z.string().check(z.maxLength(100_000));

export const timeRangeSchema = z.object({
  from: text,
  to: text,
  mode: z.optional(z.enum(['absolute', 'relative'])),
});

export const filterSchema = z.object({
  $state: z.optional(z.object({ store: z.enum(FilterStateStore) })),
  meta: z.object({
    alias: z.optional(z.nullable(text)),
    disabled: z.optional(z.boolean()),
    negate: z.optional(z.boolean()),
    index: z.optional(text),
    type: z.optional(text),
    field: z.optional(text),
    key: z.optional(text),
    params: z.optional(z.unknown()),
    value: z.optional(text),
  }),
  query: z.record(z.string(), z.unknown()),
});

export const querySchema = z.union([
  z.object({ esql: text }),
  z.object({ language: z.enum(['kuery', 'lucene']), query: text }),
]);

export const columnsSchema = z.array(text);

export const sortSchema = z.array(z.tuple([text, z.enum(['asc', 'desc'])]));

/** Index names, patterns and cross-cluster names, nothing that could end the command they stand in. */
const INDEX_PATTERNS = /^[\w.*:-]+(,[\w.*:-]+)*$/;

export const dataViewSpecSchema = z.object({
  id: text,
  title: text.check(z.regex(INDEX_PATTERNS)),
  timeFieldName: z.optional(text),
  name: z.optional(text),
});

export type DataViewSpec = z.infer<typeof dataViewSpecSchema>;

export const dataSourceSchema = z.union([
  z.object({ type: z.literal('esql') }),
  z.object({ type: z.literal('dataView'), dataViewId: text }),
]);
