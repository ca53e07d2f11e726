import type * as z from 'zod/mini';

/** Whether a value is what a schema describes. */
export type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isBoolean: Check = (value) => typeof value === 'boolean';
const isAnything: Check = () => true;

type AnySchema = z.core.$ZodType;

const fieldsCheck = (shape: Readonly<Record<string, AnySchema>>): Check | null => {
  const fields: Array<[name: string, check: Check]> = [];
  for (const [name, schema] of Object.entries(shape)) {
    const check = quickCheck(schema);
    if (check === null) return null;
    fields.push([name, check]);
  }
  const names = new Set(fields.map(([name]) => name));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    for (const name of Object.keys(value)) if (!names.has(name)) return false;
    return fields.every(
      ([name, check]) => Object.hasOwn(value, name) && check(Reflect.get(value, name))
    );
  };
};

/**
 * A check of the plain parts of schemas: texts, numbers, lists and objects without further keys. An
 * answer may have ten thousand rows, for which the schema itself takes ten times as long. Null where
 * a schema has more to it; what the check refuses may still be right, which the schema then says.
 */
export const quickCheck = (schema: AnySchema): Check | null => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.checks !== undefined && def.checks.length > 0) return null;
  switch (def.type) {
    case 'string':
      return 'format' in def ? null : isText;
    case 'number':
      return 'format' in def ? null : isNumber;
    case 'boolean':
      return isBoolean;
    case 'unknown':
      return isAnything;
    case 'nullable': {
      const inner = quickCheck(def.innerType);
      return inner === null ? null : (value) => value === null || inner(value);
    }
    case 'array': {
      const element = quickCheck(def.element);
      return element === null ? null : (value) => Array.isArray(value) && value.every(element);
    }
    case 'object':
      return def.catchall?._zod.def.type === 'never' ? fieldsCheck(def.shape) : null;
    default:
      return null;
  }
};
