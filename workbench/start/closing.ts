type Close = () => void | Promise<void>;

/** What was opened and must be closed, in the reverse order, once, whatever fails on the way. */
export class Closing {
  private readonly pending: Close[] = [];

  add(close: Close): void {
    this.pending.push(close);
  }

  /** Closes everything, then rejects with the first failure, if there was one. */
  async close(): Promise<void> {
    const failures: unknown[] = [];
    for (let close = this.pending.pop(); close !== undefined; close = this.pending.pop()) {
      try {
        await close();
      } catch (failure) {
        failures.push(failure);
      }
    }
    if (failures.length > 0) {
      throw failures[0];
    }
  }
}
