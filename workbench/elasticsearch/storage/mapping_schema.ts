import * as z from 'zod/mini';
import { ElasticsearchError } from '../esql/errors';
import { fieldsOfMapping } from './field';
import type { IndexMapping, MappingProperty } from './mapping';

/** What changes nothing that a query of this engine sees. */
const WITHOUT_EFFECT = {
  norms: z.optional(z.boolean()),
  analyzer: z.optional(z.string()),
  eager_global_ordinals: z.optional(z.boolean()),
  depth_limit: z.optional(z.number()),
  index: z.optional(z.boolean()),
  doc_values: z.optional(z.boolean()),
  store: z.optional(z.boolean()),
  index_options: z.optional(z.unknown()),
  similarity: z.optional(z.string()),
  search_analyzer: z.optional(z.string()),
  fielddata: z.optional(z.boolean()),
  dims: z.optional(z.number()),
  metrics: z.optional(z.array(z.string())),
  default_metric: z.optional(z.string()),
  ignore_malformed: z.optional(z.literal(true)),
  meta: z.optional(z.record(z.string(), z.string())),
};

const property: z.ZodMiniType<MappingProperty> = z.lazy(() =>
  z.strictObject({
    type: z.optional(z.string()),
    ignore_above: z.optional(z.int()),
    value: z.optional(z.string()),
    scaling_factor: z.optional(z.number().check(z.positive())),
    fields: z.optional(z.record(z.string(), property)),
    properties: z.optional(z.record(z.string(), property)),
    dynamic: z.optional(z.literal([false, 'false'])),
    ...WITHOUT_EFFECT,
  })
);

const schema = z.strictObject({
  properties: z.optional(z.record(z.string(), property)),
  /** Fields that the mapping does not name stay in `_source` only. */
  dynamic: z.optional(z.literal([false, 'false'])),
  _meta: z.optional(z.record(z.string(), z.unknown())),
});

/** Names that are columns of this engine's tables. */
const METADATA = ['_id', '_index', '_source', '_ignored', '_version'];

const refused = (reason: string): ElasticsearchError =>
  new ElasticsearchError(400, 'mapper_parsing_exception', reason.slice(0, 500));

/** A mapping in the form that the stand-in takes; what it does not have is refused by its name. */
export const readMapping = (value: unknown): IndexMapping => {
  const decoded = schema.safeParse(value ?? {});
  if (!decoded.success) {
    const [issue] = decoded.error.issues;
    const place = [...(issue?.path ?? [])].map(String).join('.');
    throw refused(
      issue?.code === 'unrecognized_keys'
        ? `the mapping parameter [${issue.keys[0] ?? ''}] of [${place}] is not supported by this engine`
        : `the mapping cannot be read at [${place}]`
    );
  }
  const properties = decoded.data.properties ?? {};
  const metadata = Object.keys(properties).find((name) => METADATA.includes(name));
  if (metadata !== undefined) {
    throw refused(`Field [${metadata}] is a metadata field and cannot be added inside a mapping.`);
  }
  const mapping = { properties };
  const names = new Map<string, string>();
  for (const name of fieldsOfMapping(mapping).keys()) {
    const alike = names.get(name.toLowerCase());
    if (alike !== undefined) {
      throw refused(
        `the fields [${alike}] and [${name}] differ only in upper and lower case, which this engine does not tell apart`
      );
    }
    names.set(name.toLowerCase(), name);
  }
  return mapping;
};
