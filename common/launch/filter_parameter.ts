/** One value of a filter, and whether it is left out instead of asked for. */
export interface FilterValue {
  value: string;
  isExcluded: boolean;
}

/**
 * A filter's value as it stands in an address, not yet percent-encoded. A leading `!` leaves it out;
 * a value that is asked for and begins with `!` or `\` itself gets a `\` before it.
 */
export const writeFilterValue = ({ value, isExcluded }: FilterValue): string => {
  if (isExcluded) return `!${value}`;
  return /^[!\\]/.test(value) ? `\\${value}` : value;
};

/** Reads what `writeFilterValue` wrote. Every text means something. */
export const readFilterValue = (text: string): FilterValue => {
  if (text.startsWith('!')) return { value: text.slice(1), isExcluded: true };
  return { value: text.startsWith('\\') ? text.slice(1) : text, isExcluded: false };
};
