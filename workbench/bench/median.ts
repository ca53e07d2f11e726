/** The middle of some measurements. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
};

/** Milliseconds of each of so many runs. */
export const timed = async (runs: number, run: () => Promise<unknown>): Promise<number[]> => {
  const times: number[] = [];
  for (let done = 0; done < runs; done++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times;
};
