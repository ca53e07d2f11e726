import * as z from 'zod/mini';
import { requiredNumber } from './cell';
import {
  MOST_ROWS,
  rowParametersSchema,
  windowOf,
  windowParameters,
  type RowParameters,
} from './corrected_parameters';
import type { Query } from './query';
import { aftermathStage } from './row_aftermath';
import { rowKeyParameters } from './stages/filter_clauses';
import { lines } from './stages/lines';

export const rowAftermathCountSchema = z.strictObject({
  /** Events that `row_aftermath` finds, before any limit of rows. */
  events_found: z.number(),
});

export type RowAftermathCount = z.infer<typeof rowAftermathCountSchema>;

/** Counts what the principal of a row did besides RunInstances: a maximum of the cluster says nothing. */
export const rowAftermathCount: Query<RowParameters, RowAftermathCount> = {
  name: 'row_aftermath_count',
  parameters: rowParametersSchema,
  text: (indexPatterns, row) =>
    lines(
      aftermathStage(indexPatterns, row),
      '| STATS events_found = COUNT(*)',
      `| LIMIT ${MOST_ROWS}`
    ),
  esqlParameters: ({ actor, account, from, to }) => ({
    ...windowParameters({ from, to }),
    ...rowKeyParameters({ actor, account }),
  }),
  window: windowOf,
  rowLimit: MOST_ROWS,
  decoders: { events_found: requiredNumber('events_found') },
  row: rowAftermathCountSchema,
};
