/**
 * Lets a few work at once; the others wait. Who asks for much does not keep others waiting: askers
 * take turns, and the works of each follow in the order in which they came.
 */
export class Turns {
  /** Works that wait, by their askers; whose turn is next comes first. */
  readonly #waiting = new Map<string, Set<() => void>>();
  #working = 0;

  constructor(private readonly atOnce: number) {}

  /**
   * Works when it is the asker's turn. What is aborted while it waits does not wait any longer: it is
   * to find that out by itself before it works.
   */
  async during<Result>(
    signal: AbortSignal,
    asker: string,
    work: () => Promise<Result>
  ): Promise<Result> {
    if (this.#working < this.atOnce) this.#working += 1;
    else await this.#turn(signal, asker);
    try {
      return await work();
    } finally {
      const next = this.#working > this.atOnce ? undefined : this.#next();
      if (next === undefined) this.#working -= 1;
      else next();
    }
  }

  /** Waits for the turn of another that has ended. */
  #turn(signal: AbortSignal, asker: string): Promise<void> {
    return new Promise((resolve) => {
      const go = (): void => {
        this.#forget(asker, go);
        signal.removeEventListener('abort', abort);
        resolve();
      };
      const abort = (): void => {
        this.#working += 1;
        go();
      };
      const others = this.#waiting.get(asker);
      if (others === undefined) this.#waiting.set(asker, new Set([go]));
      else others.add(go);
      signal.addEventListener('abort', abort, { once: true });
      if (signal.aborted) abort();
    });
  }

  /** The first work of the asker whose turn it is, who comes last from now on. */
  #next(): (() => void) | undefined {
    for (const [asker, works] of this.#waiting) {
      const [first] = works;
      this.#waiting.delete(asker);
      this.#waiting.set(asker, works);
      return first;
    }
    return undefined;
  }

  #forget(asker: string, go: () => void): void {
    const works = this.#waiting.get(asker);
    works?.delete(go);
    if (works?.size === 0) this.#waiting.delete(asker);
  }
}
