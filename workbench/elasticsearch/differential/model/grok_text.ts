import type { Type, Value } from './value';

/** A pattern of GROK, what it means in JavaScript, and the columns that it makes, by name. */
export interface GrokPattern {
  readonly text: string;
  /** One group for each key, in the same order. */
  readonly regexp: RegExp;
  /** In the order of their names. */
  readonly keys: ReadonlyArray<{ readonly name: string; readonly type: Type }>;
}

const converted = (text: string, type: Type): Value => {
  if (type === 'integer') return [Number(text)];
  if (type === 'long') return [BigInt(text)];
  return [type === 'double' ? Number(text) : text];
};

/** The values of each column, one for each text that fits; a text that does not gives none. */
export const grokValues = (
  texts: Value,
  { regexp, keys }: GrokPattern
): ReadonlyMap<string, Value> => {
  const matches = texts.flatMap((text) => {
    const match = regexp.exec(String(text));
    return match ? [match] : [];
  });
  return new Map(
    keys.map(({ name, type }, index) => [
      name,
      matches.flatMap((match) => {
        const part = match[index + 1];
        return part === undefined ? [] : converted(part, type);
      }),
    ])
  );
};
