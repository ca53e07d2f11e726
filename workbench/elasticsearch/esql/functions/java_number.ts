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
  // The fewest digits that tell the double apart, as 123456789.5, 0.0005 or 1.5e+20.
  const text = `${magnitude}::VARCHAR`;
  const [whole, decimals] = [`split_part(${text}, '.', 1)`, `split_part(${text}, '.', 2)`];
  const orZero = (digits: string): string => `COALESCE(nullif(${digits}, ''), '0')`;
  const powered = `regexp_replace(split_part(${text}, 'e', 1), '^(.)$', '\\1.0') || 'E' || split_part(${text}, 'e', 2)::INTEGER::VARCHAR`;
  const large = `${whole}[1] || '.' || ${orZero(`rtrim(${whole}[2:] || ${decimals}, '0')`)} || 'E' || (len(${whole}) - 1)::VARCHAR`;
  const digits = `ltrim(${decimals}, '0')`;
  const small = `${digits}[1] || '.' || ${orZero(`${digits}[2:]`)} || 'E-' || (len(${decimals}) - len(${digits}) + 1)::VARCHAR`;
  // DuckDB prints 1e+16 and 1e-05; Java turns to exponents at 10^7 and below 10^-3.
  const exponential = `(CASE WHEN signbit(${double}) THEN '-' ELSE '' END) || CASE WHEN contains(${text}, 'e') THEN ${powered} WHEN ${magnitude} >= 1 THEN ${large} ELSE ${small} END`;
  return `CASE WHEN ${double} = 0 OR (${magnitude} >= 0.001 AND ${magnitude} < 1e7) THEN ${double}::VARCHAR ELSE ${exponential} END`;
};
