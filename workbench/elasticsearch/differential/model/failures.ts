import type { Aggregate, Expression } from './tree';

/** What an expression whose evaluation failed is taken for. */
export type Treatment = 'null' | 'false';

/** What a warning names: an expression, or an aggregate of STATS. */
export type Subject = Expression | Aggregate;

export interface Entry {
  readonly subject: Subject;
  readonly treatment: Treatment;
  readonly message: string;
}

/** The failed evaluations of a part of a query: those that must be told of, and those that may be. */
export class Failures {
  readonly certain: Entry[] = [];
  readonly possible: Entry[] = [];
  #isCertain = true;

  add(subject: Subject, message: string, treatment: Treatment = 'null'): void {
    (this.#isCertain ? this.certain : this.possible).push({ subject, message, treatment });
  }

  mayAdd(subject: Subject, message: string): void {
    this.possible.push({ subject, message, treatment: 'null' });
  }

  /** Takes over what failed elsewhere; where it was not needed, it need not be told of. */
  takeOver({ certain, possible }: Failures, isNeeded: boolean): void {
    (this.#isCertain && isNeeded ? this.certain : this.possible).push(...certain);
    this.possible.push(...possible);
  }

  /** What fails inside need not be told of: Elasticsearch may do without that evaluation. */
  possibly<Result>(work: () => Result): Result {
    const before = this.#isCertain;
    this.#isCertain = false;
    try {
      return work();
    } finally {
      this.#isCertain = before;
    }
  }
}
