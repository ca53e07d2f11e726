import { isJsonObject, type JsonValue } from '../json';

/** What the integration throws away before it writes a record down, whatever is empty inside too. */
export const isNothing = (value: JsonValue | undefined): boolean =>
  value === undefined ||
  value === null ||
  ['', '-', 'none'].includes(String(value)) ||
  (typeof value === 'object' && Object.values(value).every(isNothing));

const hashCode = (text: string): number =>
  [...Array(text.length).keys()].reduce(
    (hash, at) => (hash * 31 + text.charCodeAt(at)) % 2 ** 32,
    0
  );

/**
 * A request as the integration writes it: a hash map laid out bin by bin, as Java would fill it,
 * instead of a sorted list of keys. A second opinion that shares nothing with the conversion.
 */
export const requestText = (value: JsonValue): string => {
  if (Array.isArray(value)) {
    return `[${value
      .filter((item) => !isNothing(item))
      .map(requestText)
      .join(', ')}]`;
  }
  if (!isJsonObject(value)) {
    return String(value);
  }
  const keys = Object.keys(value);
  let size = 16;
  while (keys.length > (size / 4) * 3) {
    size *= 2;
  }
  const bins: string[][] = Array.from({ length: size }, () => []);
  for (const key of keys) {
    const hash = hashCode(key);
    bins[((hash ^ Math.floor(hash / 65_536)) >>> 0) % size]?.push(key);
  }
  const members = bins
    .flat()
    .filter((key) => !isNothing(value[key]))
    .map((key) => `${key}=${requestText(value[key] ?? null)}`);
  return `{${members.join(', ')}}`;
};
