/** Doubles are compared in their first digits: sums are rounded by the order of adding. */
export const SIGNIFICANT = 11;
