/** What Java's Integer.parseInt and Long.parseLong read. */
export const PLAIN_WHOLE = '[+-]?[0-9]+';

/** What Java's Double.parseDouble reads, but for hexadecimal numbers. */
const DOUBLE = '[\\s]*[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?[fFdD]?[\\s]*';

/** SQL of a text as a double, null where Java could not read it. */
export const javaDoubleSql = (text: string): string =>
  `CASE WHEN regexp_full_match(${text}, '${DOUBLE}') THEN TRY_CAST(rtrim(trim(${text}), 'fFdD') AS DOUBLE) END`;

/** SQL of a double as Java prints it: `1.0`, `1.0E10`, `1.0E-5`. */
export const javaDoubleText = (double: string): string => {
  const magnitude = `abs(${double})`;
  // DuckDB prints 1e+16 and 1e-05; Java turns to exponents at 10^7 and below 10^-3.
  const exponent = `floor(log10(${magnitude}))::INTEGER`;
  const mantissa = `(${double} / pow(10, ${exponent}))`;
  return `CASE WHEN ${double} = 0 OR (${magnitude} >= 0.001 AND ${magnitude} < 1e7) THEN ${double}::VARCHAR ELSE ${mantissa}::VARCHAR || 'E' || (${exponent})::VARCHAR END`;
};
