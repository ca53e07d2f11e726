/** A line of the table, and whether what it says is within its limit. */
export interface Verdict {
  readonly isGood: boolean;
  readonly line: string;
}

/** A ratio that may be so much at most. */
export const atMost = (what: string, ratio: number, limit: number, detail: string): Verdict => ({
  isGood: ratio <= limit,
  line: `${what}: ${ratio.toFixed(2)} (at most ${limit}); ${detail}`,
});

/** A ratio that must be so much at least. */
export const atLeast = (what: string, ratio: number, limit: number, detail: string): Verdict => ({
  isGood: ratio >= limit,
  line: `${what}: ${ratio.toFixed(ratio < 10 ? 2 : 0)} (at least ${limit}); ${detail}`,
});

/** Bytes as a person reads them. */
export const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(2)} GB`;

export const seconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} s`;

export const millions = (events: number): string => {
  const value = events / 1e6;
  return `${value >= 10 ? value.toFixed(0) : value.toFixed(value < 1 ? 2 : 1)} million events`;
};
