import * as z from 'zod/mini';
import {
  nullableNumber,
  nullableObject,
  nullableText,
  requiredBoolean,
  requiredText,
  textList,
} from './cell';
import {
  fromBeforeTo,
  maxRowsSchema,
  MOST_ROWS,
  rowParameterFields,
  windowOf,
} from './corrected_parameters';
import type { Query } from './query';
import { lines } from './stages/lines';
import { rowCallsParameters, rowCallsStage } from './stages/row_calls';

export const rowEventsParametersSchema = z
  .strictObject({ ...rowParameterFields, max_rows: maxRowsSchema })
  .check(fromBeforeTo);

export type RowEventsParameters = z.infer<typeof rowEventsParametersSchema>;

/** One call of a row: what its text says, and the whole document. */
export const rowEventSchema = z.strictObject({
  /** ISO 8601 in UTC. */
  at: z.string(),
  /** `_id` and `_index` of the document. */
  id: z.string(),
  index: z.string(),
  outcome: z.string(),
  error_code: z.nullable(z.string()),
  /** Instances, as the text of the request says; null when it could not be read. */
  asked_least: z.nullable(z.number()),
  asked_most: z.nullable(z.number()),
  unreadable: z.boolean(),
  ambiguous: z.boolean(),
  /** As the text of the request says; null when it names none. */
  instance_type: z.nullable(z.string()),
  subnet: z.nullable(z.string()),
  image: z.nullable(z.string()),
  /** Ids of the instances that the call started, sorted; empty when the record lists none. */
  instance_ids: z.array(z.string()),
  /** The document as it was stored; null when the index keeps no source. */
  source: z.nullable(z.record(z.string(), z.unknown())),
});

export type RowEvent = z.infer<typeof rowEventSchema>;

const COLUMNS = [
  '@timestamp',
  '_id',
  '_index',
  'outcome',
  'aws.cloudtrail.error_code',
  'asked_least',
  'asked_most',
  'unreadable',
  'ambiguous',
  'instance_type',
  'subnet',
  'image',
  'instance_ids',
  '_source',
];

/** The calls behind a row with their documents, newest first. */
export const rowEvents: Query<RowEventsParameters, RowEvent> = {
  name: 'row_events',
  parameters: rowEventsParametersSchema,
  text: (indexPatterns, parameters) =>
    lines(
      rowCallsStage(indexPatterns, parameters, ['_id', '_index', '_source']),
      '| SORT @timestamp DESC, _id ASC',
      '| LIMIT ?max_rows',
      `| KEEP ${COLUMNS.join(', ')}`
    ),
  esqlParameters: ({ max_rows: maxRows, ...parameters }) => ({
    ...rowCallsParameters(parameters),
    max_rows: maxRows,
  }),
  window: windowOf,
  rowLimit: MOST_ROWS,
  decoders: {
    at: requiredText('@timestamp'),
    id: requiredText('_id'),
    index: requiredText('_index'),
    outcome: requiredText('outcome'),
    error_code: nullableText('aws.cloudtrail.error_code'),
    asked_least: nullableNumber('asked_least'),
    asked_most: nullableNumber('asked_most'),
    unreadable: requiredBoolean('unreadable'),
    ambiguous: requiredBoolean('ambiguous'),
    instance_type: nullableText('instance_type'),
    subnet: nullableText('subnet'),
    image: nullableText('image'),
    instance_ids: textList('instance_ids'),
    source: nullableObject('_source'),
  },
  row: rowEventSchema,
};
