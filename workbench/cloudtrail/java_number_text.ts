/**
 * A number as Java prints it once the JSON is parsed: whole numbers by their digits, fractions as
 * `Double.toString` does (`0.5`, `1.0E-4`). JSON's `2.0` reads as 2 in JavaScript and prints as
 * `2`, where Java would print `2.0`; AWS writes whole numbers without a fraction.
 */
export const javaNumberText = (value: number): string => {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) {
    return String(value);
  }
  const size = Math.abs(value);
  if (size >= 1e-3 && size < 1e7) {
    return String(value);
  }
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
};
