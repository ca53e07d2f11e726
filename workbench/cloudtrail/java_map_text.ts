import { javaHashOrder } from './java_hash_order';
import { javaNumberText } from './java_number_text';
import type { JsonObject, JsonValue } from './json';
import { isEmptyScalar } from './remove_empty';

const listText = (list: JsonValue[]): string | undefined => {
  let text = '';
  for (const item of list) {
    const value = javaMapText(item);
    if (value !== undefined) {
      text += text === '' ? value : `, ${value}`;
    }
  }
  return text === '' ? undefined : `[${text}]`;
};

const objectText = (object: JsonObject): string | undefined => {
  let text = '';
  for (const key of javaHashOrder(Object.keys(object))) {
    const value = javaMapText(object[key]);
    if (value !== undefined) {
      text += text === '' ? `${key}=${value}` : `, ${key}=${value}`;
    }
  }
  return text === '' ? undefined : `{${text}}`;
};

/**
 * A JSON value as Java's `toString` prints it after the empty values are gone: `{key=value}` in
 * the order of `java.util.HashMap`, lists in brackets, no quotes and no escaping. Undefined when
 * nothing is left. It takes the value as AWS wrote it: the members that are removed still count
 * for the order.
 */
export const javaMapText = (value: JsonValue | undefined): string | undefined => {
  if (isEmptyScalar(value)) {
    return undefined;
  }
  if (Array.isArray(value)) {
    return listText(value);
  }
  if (typeof value === 'object' && value !== null) {
    return objectText(value);
  }
  return typeof value === 'number' ? javaNumberText(value) : String(value);
};
