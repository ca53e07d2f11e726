/** A double as Java prints it: `1.0`, `1.0E10`, `1.0E-5`, with the fewest digits that tell it apart. */
export const javaDouble = (value: number): string => {
  if (value === 0) return Object.is(value, -0) ? '-0.0' : '0.0';
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  const magnitude = Math.abs(value);
  if (magnitude >= 1e-3 && magnitude < 1e7) {
    const plain = value.toString();
    return plain.includes('.') ? plain : `${plain}.0`;
  }
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}E${Number(exponent)}`;
};

const DECIMAL = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[fFdD]?\s*$/;

/** What Java reads as a double, but for hexadecimal numbers and the names of infinity; null if it is none. */
export const parsedDouble = (text: string): number | null =>
  DECIMAL.test(text) ? Number(text.trim().replace(/[fFdD]$/, '')) : null;

/** A double to the next whole number, halves up. */
export const javaRound = (value: number): bigint => {
  const floor = Math.floor(value);
  return BigInt(value - floor >= 0.5 ? floor + 1 : floor);
};
