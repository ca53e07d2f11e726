import type * as z from 'zod/mini';
import type { Window } from '../result/window';
import type { ColumnDecoder } from './cell';

/** A JSON object of an answer: the `_source` of a document. */
export interface CellObject {
  readonly [key: string]: unknown;
}

/**
 * One cell of an ES|QL answer as Elasticsearch sends it: null, a scalar, an array of two or more, or
 * an object (the column `_source` only).
 */
export type Cell = string | number | boolean | null | Array<string | number | boolean> | CellObject;

/**
 * How each part of a row is read, from a column by its name. Never by position: columns may be
 * dropped or moved.
 */
export type RowDecoders<Row> = { readonly [Part in keyof Row]: ColumnDecoder<Row[Part]> };

/** A value for a named parameter of a query's text (`?name`). */
export type EsqlParameter = string | number | string[] | number[];

/**
 * One query that the server may run. The browser names it and sends `parameters`; it never sends
 * ES|QL. `Parameters` is what the route accepts, `Row` what one row of the answer is decoded to.
 */
export interface Query<Parameters, Row> {
  readonly name: string;
  /** Decodes what a request asked for; an unknown key is refused by name. */
  readonly parameters: z.ZodMiniType<Parameters>;
  /**
   * The text to run. `indexPatterns` is the configured list, the only part that is pasted in:
   * `parameters` decide which fixed clauses stand in the text, their values never do.
   */
  text(indexPatterns: string, parameters: Parameters): string;
  /** The named parameters of the text, without their question mark. */
  esqlParameters(parameters: Parameters): Record<string, EsqlParameter>;
  /** The two instants that the query covers when it starts at `now`. */
  window(parameters: Parameters, now: Date): Window;
  /** The most rows that the text can return; an answer of so many, or of fewer, may be cut. */
  readonly rowLimit: number;
  /** Their columns must be in the answer; one that is missing is an answer not understood. */
  readonly decoders: RowDecoders<Row>;
  /** What a row is. */
  readonly row: z.ZodMiniType<Row>;
}

/** A query whose text is the same for all parameters. */
export interface FixedQuery<Parameters, Row> extends Query<Parameters, Row> {
  text(indexPatterns: string): string;
}
