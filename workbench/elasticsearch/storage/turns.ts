/** Lets a few work at once; the others wait, and follow in the order in which they came. */
export class Turns {
  readonly #waiting = new Set<() => void>();
  #working = 0;

  constructor(private readonly atOnce: number) {}

  /**
   * Works when it is its turn. What is aborted while it waits does not wait any longer: it is to find
   * that out by itself before it works.
   */
  async during<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    if (this.#working < this.atOnce) this.#working += 1;
    else await this.#turn(signal);
    try {
      return await work();
    } finally {
      const [next] = this.#working > this.atOnce ? [] : this.#waiting;
      if (next === undefined) this.#working -= 1;
      else next();
    }
  }

  /** Waits for the turn of another that has ended. */
  #turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const go = (): void => {
        this.#waiting.delete(go);
        signal.removeEventListener('abort', abort);
        resolve();
      };
      const abort = (): void => {
        this.#working += 1;
        go();
      };
      this.#waiting.add(go);
      signal.addEventListener('abort', abort, { once: true });
      if (signal.aborted) abort();
    });
  }
}
