import * as z from 'zod/mini';

const person = z.object({ username: z.string() });

/** A case as the API gives it, the used part. */
export const caseSchema = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  tags: z.array(z.string()),
  status: z.enum(['open', 'in-progress', 'closed']),
  created_at: z.string(),
  created_by: person,
  updated_at: z.string(),
  totalComment: z.number(),
  comments: z.array(
    z.object({ id: z.string(), comment: z.string(), created_at: z.string(), created_by: person })
  ),
});

export type ShownCase = z.infer<typeof caseSchema>;

export const caseListSchema = z.object({ cases: z.array(caseSchema) });
