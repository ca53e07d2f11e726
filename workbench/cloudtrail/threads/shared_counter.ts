/** Counts from 0; each number goes to one thread only. */
export class SharedCounter {
  readonly #count: Int32Array;

  constructor(readonly buffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.#count = new Int32Array(buffer);
  }

  next(): number {
    return Atomics.add(this.#count, 0, 1);
  }
}
