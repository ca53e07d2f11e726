import * as z from 'zod/mini';
import { filtersSchema } from '../result/filters';
import type { Window } from '../result/window';
import type { EsqlParameter } from './query';

/** Elasticsearch's own maximum of rows, `esql.query.result_truncation_max_size`. */
export const MOST_ROWS = 10_000;

/** A whole number from 1. Larger than 2^53 a number of JavaScript is no exact number any more. */
export const thresholdSchema = z
  .number()
  .check(
    z.refine((value) => Number.isSafeInteger(value) && value >= 1, 'must be a whole number from 1')
  );

export const maxRowsSchema = z
  .number()
  .check(
    z.refine(
      (value) => Number.isInteger(value) && value >= 1 && value <= MOST_ROWS,
      `must be a whole number from 1 to ${MOST_ROWS}`
    )
  );

/** The two instants of the window; `from` belongs to it, `to` does not. ISO 8601 in UTC. */
const windowFields = { from: z.iso.datetime(), to: z.iso.datetime() };

/** `from` must lie before `to`. The message stands at `from`. */
export const fromBeforeTo = z.refine<{ from: string; to: string }>(
  ({ from, to }) => Date.parse(from) < Date.parse(to),
  { error: 'must lie before "to"', path: ['from'] }
);

/** For queries over everything in the window. */
export const windowParametersSchema = z.strictObject(windowFields).check(fromBeforeTo);

export type WindowParameters = z.infer<typeof windowParametersSchema>;

/** For queries over the calls that the filters let pass. */
export const filteredParametersSchema = z
  .strictObject({ ...windowFields, filters: filtersSchema })
  .check(fromBeforeTo);

export type FilteredParameters = z.infer<typeof filteredParametersSchema>;

const foundFields = { ...windowFields, filters: filtersSchema, threshold: thresholdSchema };

/** For the number of rows of the corrected reading. */
export const foundParametersSchema = z.strictObject(foundFields).check(fromBeforeTo);

export type FoundParameters = z.infer<typeof foundParametersSchema>;

/** For the rows of the corrected reading. */
export const correctedParametersSchema = z
  .strictObject({ ...foundFields, max_rows: maxRowsSchema })
  .check(fromBeforeTo);

export type CorrectedParameters = z.infer<typeof correctedParametersSchema>;

/** The unit of the corrected reading: one actor in one account. Null: the record has none. */
export const rowKeyFields = {
  actor: z.nullable(z.string().check(z.maxLength(8000))),
  account: z.nullable(z.string().check(z.maxLength(8000))),
};

export interface RowKey {
  actor: string | null;
  account: string | null;
}

/** The fields of every query about one row. */
export const rowParameterFields = { ...windowFields, filters: filtersSchema, ...rowKeyFields };

/** For the sections of one row. */
export const rowParametersSchema = z.strictObject(rowParameterFields).check(fromBeforeTo);

export type RowParameters = z.infer<typeof rowParametersSchema>;

/** The window of a query that was given both instants. */
export const windowOf = ({ from, to }: WindowParameters): Window => ({
  from: new Date(from).toISOString(),
  to: new Date(to).toISOString(),
});

/** The window as the named parameters of a text. */
export const windowParameters = (window: WindowParameters): Record<string, EsqlParameter> => {
  const { from, to } = windowOf(window);
  return { _tstart: from, _tend: to };
};
