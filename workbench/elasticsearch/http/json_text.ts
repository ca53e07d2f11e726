import { randomUUID } from 'node:crypto';

/** A mark that nobody can know before stands for a number meanwhile: Node 20 writes no raw JSON. */
const withWholeNumbers = (value: unknown, indent?: number): string => {
  const mark = randomUUID();
  const marked = (_key: string, item: unknown): unknown =>
    typeof item === 'bigint' ? `${mark}${String(item)}` : item;
  const text = JSON.stringify(value, marked, indent);
  return text.replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1');
};

/**
 * JSON in which whole numbers above 2^53 keep their digits: `bigint` is written as a number. Only an
 * answer that has one pays for it: asking at each value takes several times as long.
 */
export const jsonText = (value: unknown, indent?: number): string => {
  try {
    return JSON.stringify(value, null, indent);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return withWholeNumbers(value, indent);
  }
};
