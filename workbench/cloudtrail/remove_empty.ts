import type { JsonObject, JsonValue } from './json';

/** What the integration takes for nothing: null, the empty text, `-` and `none`. */
export const isEmptyScalar = (value: JsonValue | undefined): boolean =>
  value === null || value === undefined || value === '' || value === '-' || value === 'none';

const withoutEmptyItems = (list: JsonValue[]): JsonValue[] | undefined => {
  const kept: JsonValue[] = [];
  for (const item of list) {
    const value = removeEmpty(item);
    if (value !== undefined) {
      kept.push(value);
    }
  }
  return kept.length === 0 ? undefined : kept;
};

const withoutEmptyMembers = (object: JsonObject): JsonObject | undefined => {
  const kept: JsonObject = {};
  let members = 0;
  for (const key of Object.keys(object)) {
    const value = removeEmpty(object[key]);
    if (value !== undefined) {
      // `kept.__proto__ = ...` would set the prototype instead of a member.
      if (key === '__proto__') {
        Object.defineProperty(kept, key, { value, enumerable: true });
      } else {
        kept[key] = value;
      }
      members += 1;
    }
  }
  return members === 0 ? undefined : kept;
};

/**
 * A copy without what is empty, at every depth: empty scalars, and objects and lists that are
 * empty or become so. Undefined when nothing is left.
 */
export const removeEmpty = (value: JsonValue | undefined): JsonValue | undefined => {
  if (isEmptyScalar(value)) {
    return undefined;
  }
  if (Array.isArray(value)) {
    return withoutEmptyItems(value);
  }
  return typeof value === 'object' && value !== null ? withoutEmptyMembers(value) : value;
};
