import type { Window } from './window';

/** A cell that is taken away: unknown is null, several values are a list. */
export type ExportCell = string | number | null | ReadonlyArray<string | number>;

/** A table that a person takes away, with what it is an answer to. */
export interface ExportTable {
  /** What the table is, in the person's language. */
  title: string;
  reading: 'published' | 'corrected';
  window: Window;
  /** When the query started, ISO 8601 in UTC. */
  ran_at: string;
  /** The ES|QL that ran, and its parameters. */
  query: string;
  parameters: Readonly<Record<string, unknown>>;
  /** What limits the answer, one sentence each: cut rows, parts that did not answer, warnings. */
  limits: readonly string[];
  columns: readonly string[];
  rows: ReadonlyArray<readonly ExportCell[]>;
}
