import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));

/** `5m`, `12h`: how often a rule runs. */
const interval = z.string().check(z.regex(/^[1-9]\d*[smh]$/));

const reference = z.strictObject({ id: text, name: text, reference: z.url() });

const technique = z.strictObject({
  ...reference.shape,
  subtechnique: z.optional(z.array(reference)),
});

/**
 * What `POST /api/detection_engine/rules` takes for an ES|QL rule; other types are refused. Source:
 * security_solution/common/api/detection_engine/model/rule_schema (`EsqlRuleCreateProps`), Kibana 9.5.
 */
export const newRuleSchema = z.strictObject({
  type: z.literal('esql'),
  language: z.literal('esql'),
  name: text,
  description: text,
  severity: z.enum(['low', 'medium', 'high', 'critical']),
  risk_score: z.int().check(z.minimum(0), z.maximum(100)),
  enabled: z.optional(z.boolean()),
  query: text,
  interval: z.optional(interval),
  from: z.optional(z.string().check(z.regex(/^now-[1-9]\d*[smhdwMy]$/))),
  to: z.optional(z.literal('now')),
  tags: z.optional(z.array(text)),
  references: z.optional(z.array(text)),
  note: z.optional(z.string()),
  threat: z.optional(
    z.array(
      z.strictObject({
        framework: z.literal('MITRE ATT&CK'),
        tactic: reference,
        technique: z.optional(z.array(technique)),
      })
    )
  ),
});

export type NewRule = z.infer<typeof newRuleSchema>;

/** A rule as the API gives it back, the used part. */
export const ruleSchema = z.object({
  ...newRuleSchema.shape,
  id: z.string(),
  enabled: z.boolean(),
  interval: z.string(),
  from: z.string(),
  to: z.string(),
  created_at: z.string(),
  created_by: z.string(),
});

export type Rule = z.infer<typeof ruleSchema>;

export const ruleListSchema = z.object({ data: z.array(ruleSchema) });
