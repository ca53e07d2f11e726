import type { ConformanceCase, ConformanceIndex } from '../conformance_case';

/** What a target answered to a query. */
export type Outcome =
  | {
      readonly columns: ReadonlyArray<{ readonly name: string; readonly type: string }>;
      readonly rows: readonly unknown[][];
      /** As plain text. */
      readonly warnings: readonly string[];
    }
  | { readonly error: { readonly status: number; readonly type: string; readonly reason: string } };

/** Where the cases are asked. */
export interface Target {
  create(name: string, index: ConformanceIndex): Promise<void>;
  ask(conformance: ConformanceCase): Promise<Outcome>;
  /** Removes what was created. */
  close(): Promise<void>;
}
