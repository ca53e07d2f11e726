import * as z from 'zod/mini';

/** Every number that the text of a request gives for a count, in the order of the text. */
export interface RequestText {
  least: number[];
  most: number[];
}

const documentSchema = z.object({
  aws: z.object({ cloudtrail: z.object({ request_parameters: z.string() }) }),
});

const numbersBehind = (key: string, text: string): number[] =>
  [...text.matchAll(new RegExp(`${key}=(\\d+)`, 'g'))].map(([, digits]) => Number(digits));

/**
 * Reads the text of a request from the source of its document, whole, also when it is too long to be
 * indexed. Nothing in that text is escaped: a tag or a key name can hold a `maxCount=` of its own,
 * and the text does not tell which one is real. Null when the document keeps no text.
 */
export const readRequestText = (source: unknown): RequestText | null => {
  const document = z.safeParse(documentSchema, source);
  if (!document.success) return null;
  const { request_parameters: text } = document.data.aws.cloudtrail;
  return { least: numbersBehind('minCount', text), most: numbersBehind('maxCount', text) };
};
