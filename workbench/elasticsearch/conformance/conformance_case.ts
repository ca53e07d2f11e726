import type { IndexMapping } from '../engine';

/** A query, what it reads, and the answer that Elasticsearch's documentation promises. */
export type ConformanceCase = {
  /** What is shown, where the query alone does not say it. */
  readonly about?: string;
  readonly query: string;
  /** As a request has them. */
  readonly params?: unknown;
  /** Query DSL. */
  readonly filter?: unknown;
  /** `en-US` without it. */
  readonly locale?: string;
} & (ExpectedAnswer | ExpectedError);

export interface ExpectedAnswer {
  /** Names and types as the answer has them: `date`, not `datetime`. */
  readonly columns: ReadonlyArray<readonly [name: string, type: string]>;
  /** Doubles are compared to 12 digits. */
  readonly rows: ReadonlyArray<readonly unknown[]>;
  /** The query leaves the order of the rows open. */
  readonly isUnordered?: boolean;
  /** Exactly these, in any order; the warning of the implicit limit only where one is listed. */
  readonly warnings?: readonly string[];
}

export interface ExpectedError {
  readonly error: {
    readonly status?: number;
    readonly type: string;
    /** The whole reason, or what it holds. */
    readonly reason: string | RegExp;
  };
}

export interface ConformanceIndex {
  readonly mapping: IndexMapping;
  readonly documents: ReadonlyArray<Readonly<Record<string, unknown>>>;
}

/** The cases of one command, function or aggregate. */
export interface ConformanceSubject {
  /** As the documentation writes it: `MV_SORT`, `STATS`, `==`. */
  readonly subject: string;
  /** By name; no two subjects have one of the same name. */
  readonly indices?: Readonly<Record<string, ConformanceIndex>>;
  readonly cases: readonly ConformanceCase[];
}

/** The sentence of a case. */
export const sentenceOf = (conformance: ConformanceCase): string => {
  const { about, query } = conformance;
  const subject = about === undefined ? query : `${about}: ${query}`;
  if ('error' in conformance) return `${subject} is refused with ${conformance.error.type}`;
  const rows = JSON.stringify(conformance.rows);
  const shown = rows.length > 100 ? `${conformance.rows.length} rows` : rows;
  return `${subject} gives ${shown}${(conformance.warnings ?? []).length > 0 ? ' and warns' : ''}`;
};
