const HASHES_KEPT = 20_000;

const hashes = new Map<string, number>();

/** `String.hashCode` of the key with its upper half folded into the lower, as `HashMap` does. */
const spreadHash = (key: string): number => {
  const known = hashes.get(key);
  if (known !== undefined) {
    return known;
  }
  let hash = 0;
  for (let at = 0; at < key.length; at += 1) {
    hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
  }
  hash ^= hash >>> 16;
  // Keys come from files: without a bound a hostile file would fill the memory.
  if (hashes.size < HASHES_KEPT) {
    hashes.set(key, hash);
  }
  return hash;
};

const binsFor = (members: number): number => {
  let bins = 16;
  while (members > bins * 0.75) {
    bins *= 2;
  }
  return bins;
};

/** The bin of a key in a `java.util.HashMap` that grew to hold so many members. */
export const javaBin = (key: string, members: number): number =>
  spreadHash(key) & (binsFor(members) - 1);

/**
 * The keys in the order in which `java.util.HashMap` walks over them: by bin, and within a bin in
 * the order of insertion. All members count, also those that are removed afterwards, since a map
 * never shrinks. (Bins of eight and more keys, which Java keeps as trees, do not occur here.)
 */
export const javaHashOrder = (keys: string[]): string[] => {
  const mask = binsFor(keys.length) - 1;
  // The sort is stable, so that keys of one bin keep their order.
  return keys.sort((one, other) => (spreadHash(one) & mask) - (spreadHash(other) & mask));
};
