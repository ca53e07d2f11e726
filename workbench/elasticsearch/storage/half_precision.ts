/** The spacing of the smallest numbers of half precision. */
const LEAST_STEP = 2 ** -24;

const LARGEST = 65_504;

/** A number rounded to the 16 bits of `half_float`, ties to even; infinite beyond its range. */
export const halfPrecision = (number: number): number => {
  if (number === 0) return number;
  const exponent = Math.floor(Math.log2(Math.abs(number)));
  const step = Math.max(2 ** (exponent - 10), LEAST_STEP);
  const steps = number / step;
  const floor = Math.floor(steps);
  const isTie = steps - floor === 0.5;
  const rounded = (isTie ? floor + Math.abs(floor % 2) : Math.round(steps)) * step;
  return Math.abs(rounded) > LARGEST ? Infinity * Math.sign(rounded) : rounded;
};
