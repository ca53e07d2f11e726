/** Buffers that are kept for use again; what is beyond that is left to the collection of garbage. */
const KEPT = 8;

const spare: ArrayBuffer[] = [];

/** Keeps buffers that are of no use to anyone else any more. */
export const keepSpare = (buffers: readonly ArrayBuffer[]): void => {
  for (const buffer of buffers) if (spare.length < KEPT) spare.push(buffer);
};

/**
 * A spare buffer of so many bytes at least, or else a new one. Columns go from thread to thread in
 * buffers of megabytes: new ones for each would fill the memory before they are collected.
 */
export const takeSpare = (bytes: number): ArrayBuffer => {
  const place = spare.findIndex(({ byteLength }) => byteLength >= bytes);
  return spare.splice(place, place < 0 ? 0 : 1)[0] ?? new ArrayBuffer(bytes);
};
