/** What `JSON.parse` can return. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

export interface JsonObject {
  [key: string]: JsonValue;
}

export const isJsonObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object at a key of an object, or undefined when either is something else. */
export const objectAt = (value: JsonValue | undefined, key: string): JsonObject | undefined => {
  const found = isJsonObject(value) ? value[key] : undefined;
  return isJsonObject(found) ? found : undefined;
};

/** The list at a key of an object; empty when there is none. */
export const listAt = (value: JsonValue | undefined, key: string): JsonValue[] => {
  const found = isJsonObject(value) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
};
