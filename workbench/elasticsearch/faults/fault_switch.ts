/** One way in which an answer may go wrong. Times are milliseconds. */
export type Fault = (
  | { kind: 'delay'; milliseconds: number }
  /** Holds the query as a running one, until it is cancelled or the time is over. */
  | { kind: 'slow'; milliseconds: number }
  | { kind: 'status'; status: 400 | 401 | 403 | 404 | 429 | 500 | 503 }
  | { kind: 'partial' }
  | { kind: 'html' }
  | { kind: 'truncated' }
  | { kind: 'drop' }
  | { kind: 'silent' }
) & {
  /** How many answers it spoils; 1 without. */
  times?: number;
  /** Only calls whose method and path contain this, such as `GET /_query/async/`. */
  only?: string;
};

/** The next answers that go wrong, for tests and for opening error states by hand. Off by default. */
export class FaultSwitch {
  #faults: Array<{ fault: Fault; left: number }> = [];

  set(...faults: Fault[]): void {
    this.#faults = faults.map((fault) => ({ fault, left: fault.times ?? 1 }));
  }

  clear(): void {
    this.#faults = [];
  }

  /** The fault for a call, counted down; undefined when the call goes well. */
  take(call: string): Fault | undefined {
    const entry = this.#faults.find(
      ({ fault, left }) => left > 0 && (fault.only === undefined || call.includes(fault.only))
    );
    if (!entry) return undefined;
    entry.left -= 1;
    return entry.fault;
  }
}
