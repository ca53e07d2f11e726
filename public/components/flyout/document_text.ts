const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A value of a document by its field's name, whether the document writes it as nested objects, as
 * one dotted key, or in parts of both. Undefined when there is none.
 */
export const documentValue = (source: Record<string, unknown> | null, field: string): unknown => {
  if (source === null) return undefined;
  if (Object.hasOwn(source, field)) return source[field];
  const names = field.split('.');
  for (let length = names.length - 1; length > 0; length -= 1) {
    const head = names.slice(0, length).join('.');
    const inner = Object.hasOwn(source, head) ? source[head] : undefined;
    if (!isObject(inner)) continue;
    const found = documentValue(inner, names.slice(length).join('.'));
    if (found !== undefined) return found;
  }
  return undefined;
};

/** The same when it is a text; else null. */
export const documentText = (
  source: Record<string, unknown> | null,
  field: string
): string | null => {
  const value = documentValue(source, field);
  return typeof value === 'string' ? value : null;
};
