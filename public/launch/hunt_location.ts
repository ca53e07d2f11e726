import * as z from 'zod/mini';
import { huntAddress, type HuntLink } from '../../common/launch/hunt_address';
import { cutText } from '../../common/result/cut_text';
import { filtersSchema } from '../../common/result/filters';

/** What other plugins and addresses hand over may be anything. An unknown name is refused by name. */
const linkSchema = z.strictObject({
  reading: z.optional(z.enum(['published', 'corrected'])),
  from: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  to: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  threshold: z.optional(
    z
      .number()
      .check(
        z.refine((value) => Number.isSafeInteger(value) && value >= 1, 'a whole number from 1')
      )
  ),
  filters: z.optional(filtersSchema),
  row: z.optional(z.string().check(z.maxLength(16_000))),
});

/**
 * Where the parameters of the locator lead.
 *
 * @throws Error with one sentence that names what cannot be understood
 */
export const huntLocation = (params: unknown): string => {
  const link = z.safeParse(linkSchema, params);
  if (link.success) return huntAddress(link.data satisfies HuntLink);
  const names = link.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 2).join('.')
  );
  const at = names.filter((name) => name !== '').map((name) => JSON.stringify(cutText(name, 100)));
  throw new Error(
    `The link to the EC2 deployment hunt is damaged${at.length === 0 ? '' : ` at ${at.join(', ')}`}.`
  );
};
