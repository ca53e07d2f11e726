const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * A text as an ES|QL string literal, quotes included. ES|QL knows five escapes (`\"`, `\\`, `\n`,
 * `\r`, `\t`); every other character stands for itself, control characters among them. Null is no
 * literal: write `IS NULL`.
 */
export const textLiteral = (text: string): string =>
  `"${text.replace(/["\\\n\r\t]/g, (character) => ESCAPES[character] ?? character)}"`;

/** A number as an ES|QL literal. Throws a RangeError on NaN and the infinities, which have none. */
export const numberLiteral = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written in ES|QL.`);
  return String(value);
};
