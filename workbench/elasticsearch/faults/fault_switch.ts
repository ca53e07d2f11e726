/** Statuses that a call may be refused with. */
export const FAULT_STATUSES = [400, 401, 403, 404, 429, 500, 503] as const;

/** One way in which an answer may go wrong. Times are milliseconds. */
export type Fault = (
  | { kind: 'delay'; milliseconds: number }
  /** Holds the query as a running one, until it is cancelled or the time is over. */
  | { kind: 'slow'; milliseconds: number }
  | { kind: 'status'; status: (typeof FAULT_STATUSES)[number] }
  /** The last of the indices that are asked does not answer. */
  | { kind: 'partial' }
  /** A page of a proxy in place of an answer. */
  | { kind: 'html' }
  /** Half of the answer, then its end. */
  | { kind: 'truncated' }
  /** The connection is cut. */
  | { kind: 'drop' }
  /** No answer ever comes. */
  | { kind: 'silent' }
) & {
  /** How many answers it spoils; 1 without. */
  times?: number | undefined;
  /** Only calls whose method and path contain this, such as `GET /_query/async/`. */
  only?: string | undefined;
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

  /** What is still to come, with how many answers each has left. */
  list(): Array<Fault & { left: number }> {
    return this.#faults
      .filter(({ left }) => left > 0)
      .map(({ fault, left }) => ({ ...fault, left }));
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
