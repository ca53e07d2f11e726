import { malformed } from './filter_errors';

export type Json = Record<string, unknown>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The one member of a query such as `{"term": {...}}`. */
export const only = (query: unknown, what: string): [string, unknown] => {
  if (!isRecord(query))
    throw malformed(`[${what}] query malformed, no start_object after query name`);
  const [entry, second] = Object.entries(query);
  if (!entry) throw malformed(`[${what}] query malformed, empty clause found`);
  if (second) {
    throw malformed(
      `[${what}] query doesn't support multiple fields, found [${entry[0]}] and [${second[0]}]`
    );
  }
  return entry;
};

/** What stands in every query and changes no condition. */
const NAMES_AND_SCORES = ['boost', '_name'];

/** Refuses by name what a query has and the stand-in does not. */
export const allow = (body: Json, what: string, ...known: string[]): void => {
  const unknown = Object.keys(body).find(
    (key) => !known.includes(key) && !NAMES_AND_SCORES.includes(key)
  );
  if (unknown !== undefined) {
    throw malformed(`[${what}] query does not support [${unknown.slice(0, 100)}]`);
  }
};

/** A scalar that is asked for. */
export type Asked = string | number | boolean;

export const asked = (value: unknown, what: string): Asked => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  // Its digits read the same in a string, and keep what a number would lose.
  if (typeof value === 'bigint') return String(value);
  if (value === null || value === undefined) throw malformed(`[${what}] value cannot be null`);
  throw malformed(`[${what}] unknown token [START_OBJECT] after [value]`);
};

export const isTrue = (value: unknown): boolean => value === true || value === 'true';
