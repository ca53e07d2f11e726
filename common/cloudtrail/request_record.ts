import * as z from 'zod/mini';

/** What a call asked for, read from the members of its own record and not from their text. */
export interface RequestRecord {
  /** Instances, over all items of the request. */
  least: number;
  most: number;
  /** Of each item, in the order of the request. AWS sends one. */
  items: Array<{ least: number; most: number }>;
  instance_type: string | null;
}

/** Instances, as a number or, where the source was rebuilt from what is indexed, as its digits. */
const wholeNumber = z.pipe(
  z.union([z.int().check(z.nonnegative()), z.string().check(z.regex(/^\d{1,15}$/))]),
  z.transform(Number)
);

const itemSchema = z.object({
  minCount: wholeNumber,
  maxCount: wholeNumber,
});

/** A list of one may have become the thing itself on its way. */
const itemsSchema = z.union([z.array(itemSchema).check(z.minLength(1)), itemSchema]);

const requestSchema = z.object({
  instancesSet: z.object({ items: itemsSchema }),
  instanceType: z.optional(z.unknown()),
});

const documentSchema = z.object({
  aws: z.object({
    cloudtrail: z.object({ flattened: z.object({ request_parameters: z.unknown() }) }),
  }),
});

const originalSchema = z.object({ event: z.object({ original: z.string() }) });

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const recordSchema = z.object({ requestParameters: z.unknown() });

/** Where a document keeps the request: the integration's own object, else the original record. */
const requestOf = (source: unknown): unknown => {
  const document = z.safeParse(documentSchema, source);
  if (document.success) return document.data.aws.cloudtrail.flattened.request_parameters;
  const original = z.safeParse(originalSchema, source);
  if (!original.success) return null;
  // Read in two steps: in one chain with `?.` the bundler keeps all of zod.
  const record = z.safeParse(recordSchema, parsed(original.data.event.original));
  return record.success ? record.data.requestParameters : null;
};

/**
 * Reads the counts of a RunInstances call from the source of its document:
 * `aws.cloudtrail.flattened.request_parameters`, which a tag or a key name cannot bend, else
 * `event.original` where the integration preserves it. Null when the document has neither, as in
 * the integration's mode without flattened fields, or when they hold no counts.
 */
export const readRequestRecord = (source: unknown): RequestRecord | null => {
  const request = z.safeParse(requestSchema, requestOf(source));
  if (!request.success) return null;
  const { instancesSet, instanceType } = request.data;
  const items = [instancesSet.items]
    .flat()
    .map(({ minCount: least, maxCount: most }) => ({ least, most }));
  return {
    items,
    least: items.reduce((sum, { least }) => sum + least, 0),
    most: items.reduce((sum, { most }) => sum + most, 0),
    instance_type: typeof instanceType === 'string' ? instanceType : null,
  };
};
