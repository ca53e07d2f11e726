import * as z from 'zod/mini';
import { PUBLISHED_QUERY } from '../hunt/published_query';
import { nullableText, requiredNumber, textList } from './cell';
import type { FixedQuery } from './query';

const SEVEN_DAYS_MS = 7 * 24 * 60 * 60 * 1000;

const INDEX_PATTERN_OF_THE_LIBRARY = 'logs-aws.cloudtrail-*';

const LAST_AGGREGATE_OF_THE_LIBRARY = 'user_attempts = count(*) by ';

/**
 * The three aggregates that give the published rows something to pivot on. They stay on the
 * library's own line, so that a line in a warning of Elasticsearch is the same line in the library.
 */
const ADDED_AGGREGATES = [
  'user_attempts = count(*)',
  'principal_arns = values(aws.cloudtrail.user_identity.arn)',
  'regions = values(cloud.region)',
  'accounts = values(cloud.account.id) by ',
].join(', ');

/** It takes no parameter: an unknown key is an error that names it. */
export const publishedParametersSchema = z.strictObject({});

export type PublishedParameters = z.infer<typeof publishedParametersSchema>;

/**
 * A row of the published reading. The library's seven columns keep their names and values; the
 * three lists are ours. A null key means that the events of the group have no such value.
 * `date` is what `DATE_FORMAT("YYYY-mm-dd")` prints: week-based year, minute of the hour, day of
 * the month, in UTC.
 */
export const publishedRowSchema = z.strictObject({
  target_instance_count: z.number(),
  user_attempts: z.number(),
  'user.name': z.nullable(z.string()),
  date: z.nullable(z.string()),
  subnet_id: z.nullable(z.string()),
  instance_type: z.nullable(z.string()),
  'event.outcome': z.nullable(z.string()),
  principal_arns: z.array(z.string()),
  regions: z.array(z.string()),
  accounts: z.array(z.string()),
});

export type PublishedRow = z.infer<typeof publishedRowSchema>;

/** The library's columns, in the order in which the page shows them. */
export const PUBLISHED_COLUMNS = [
  'target_instance_count',
  'user_attempts',
  'user.name',
  'date',
  'subnet_id',
  'instance_type',
  'event.outcome',
] as const;

/** The columns that the added aggregates make. */
export const ADDED_COLUMNS = ['principal_arns', 'regions', 'accounts'] as const;

/** The library's text with the configured indices and the three added aggregates. */
export const published: FixedQuery<PublishedParameters, PublishedRow> = {
  name: 'published',
  parameters: publishedParametersSchema,
  text: (indexPatterns) =>
    PUBLISHED_QUERY.replace(INDEX_PATTERN_OF_THE_LIBRARY, () => indexPatterns).replace(
      LAST_AGGREGATE_OF_THE_LIBRARY,
      () => ADDED_AGGREGATES
    ),
  esqlParameters: () => ({}),
  window: (_parameters, now) => ({
    from: new Date(now.getTime() - SEVEN_DAYS_MS).toISOString(),
    to: now.toISOString(),
  }),
  rowLimit: 1000,
  decoders: {
    target_instance_count: requiredNumber('target_instance_count'),
    user_attempts: requiredNumber('user_attempts'),
    'user.name': nullableText('user.name'),
    date: nullableText('date'),
    subnet_id: nullableText('subnet_id'),
    instance_type: nullableText('instance_type'),
    'event.outcome': nullableText('event.outcome'),
    principal_arns: textList('principal_arns'),
    regions: textList('regions'),
    accounts: textList('accounts'),
  },
  row: publishedRowSchema,
};
