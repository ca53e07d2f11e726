import { DuckDBScalarFunction, INTEGER, VARCHAR, type DuckDBConnection } from '@duckdb/node-api';
import type { Source } from '../position';

/** The most different failures of one expression that Elasticsearch records. */
const RECORDED = 20;

/** The SQL name of the function that reports a failed evaluation. */
const FUNCTION = '_workbench_failure';

/** What an expression whose evaluation failed is taken for. */
export type Treatment = 'null' | 'false';

interface Expression {
  readonly source: Source;
  readonly treatedAs: Treatment;
  readonly messages: Set<string>;
}

/** The failed evaluations of one run of a query, expression by expression. */
export class RunFailures {
  readonly #expressions: Expression[] = [];

  constructor(
    /** Tells the runs of an engine apart in SQL. */
    readonly run: number,
    private readonly forget: () => void
  ) {}

  /** SQL, a null text, that reports `message` (SQL of a text; null reports nothing) when it is evaluated. */
  sql(source: Source, message: string, treatedAs: Treatment = 'null'): string {
    let index = this.#expressions.findIndex(
      (expression) => expression.source === source && expression.treatedAs === treatedAs
    );
    if (index < 0) index = this.#expressions.push({ source, treatedAs, messages: new Set() }) - 1;
    return `${FUNCTION}(${this.run}, ${index}, ${message})`;
  }

  isFull(expression: number): boolean {
    return (this.#expressions[expression]?.messages.size ?? RECORDED) >= RECORDED;
  }

  record(expression: number, message: string): void {
    this.#expressions[expression]?.messages.add(message);
  }

  /** Elasticsearch's warnings: one that names the expression, then each different failure. */
  warnings(): string[] {
    return this.#expressions
      .filter(({ messages }) => messages.size > 0)
      .flatMap(({ source: { text, position }, treatedAs, messages }) => {
        const prefix = `Line ${position.line}:${position.column}: `;
        return [
          `${prefix}evaluation of [${text}] failed, treating result as ${treatedAs}. Only first ${RECORDED} failures recorded.`,
          ...[...messages].map((message) => `${prefix}${message}`),
        ];
      });
  }

  /** To be called when the run is over. */
  close(): void {
    this.forget();
  }
}

/**
 * Takes failures of evaluations out of a running statement. DuckDB calls the function only for the
 * rows in which an evaluation failed, so that a query without failures pays nothing.
 */
export class FailureReports {
  readonly #runs = new Map<number, RunFailures>();
  #next = 1;

  open(): RunFailures {
    const run = this.#next++;
    const failures = new RunFailures(run, () => this.#runs.delete(run));
    this.#runs.set(run, failures);
    return failures;
  }

  /** Makes the function known to the database of a connection. */
  register(connection: DuckDBConnection): void {
    connection.registerScalarFunction(
      DuckDBScalarFunction.create({
        name: FUNCTION,
        returnType: VARCHAR,
        parameterTypes: [INTEGER, INTEGER, VARCHAR],
        volatile: true,
        specialHandling: true,
        mainFunction: (_info, input, output) => {
          const runs = input.getColumnVector(0);
          const expressions = input.getColumnVector(1);
          const messages = input.getColumnVector(2);
          for (let row = 0; row < input.rowCount; row++) {
            output.setItem(row, null);
            const expression = Number(expressions.getItem(row));
            const failures = this.#runs.get(Number(runs.getItem(row)));
            if (!failures || failures.isFull(expression)) continue;
            const message = messages.getItem(row);
            if (typeof message === 'string') failures.record(expression, message);
          }
          output.flush();
        },
      })
    );
  }
}
