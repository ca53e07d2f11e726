/** Levenshtein's edit distance. */
const distanceOf = (left: string, right: string): number => {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1)
        )
      );
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
};

/** The most names that are suggested; a longer name than this is compared with none. */
const SUGGESTED = 5;
const LONGEST = 200;

/** `, did you mean [x]?` with the known names most like an unknown one; empty when there is none. */
export const didYouMean = (name: string, known: readonly string[]): string => {
  if (name.length > LONGEST) return '';
  const similar = known
    .filter((candidate) => candidate.length <= LONGEST)
    .map((candidate) => ({
      candidate,
      likeness: 1 - distanceOf(candidate, name) / Math.max(candidate.length, name.length, 1),
    }))
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((left, right) => right.likeness - left.likeness)
    .slice(0, SUGGESTED)
    .map(({ candidate }) => candidate);
  if (similar.length === 0) return '';
  return similar.length === 1
    ? `, did you mean [${similar[0] ?? ''}]?`
    : `, did you mean any of [${similar.join(', ')}]?`;
};
