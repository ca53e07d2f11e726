import { SchemaTypeError } from './schema_type_error';
import { ValidationError } from './validation_error';

export interface TypeOptions<Value, Default = Value> {
  /** Taken where the value is undefined; it is read as if it had been given. */
  defaultValue?: Default | (() => Default);
  /** A message refuses the value; nothing accepts it. */
  validate?(value: Value): string | void;
  /** For documentation; no effect on validation. */
  meta?: { description?: string };
}

/** A type of Kibana's configuration. Subclasses read a value; this class adds default and check. */
export abstract class Type<Value> {
  /** Carries the type for `TypeOf`; it has no value at run time. */
  declare readonly type: Value;

  private readonly defaultValue: unknown;
  private readonly check: { validate?(value: Value): string | void };

  protected constructor(options: TypeOptions<Value, unknown> = {}) {
    this.defaultValue = options.defaultValue;
    this.check = options;
  }

  /** The value, or a `SchemaTypeError` at `path`. */
  protected abstract decode(input: unknown, path: readonly string[]): Value;

  /** As `validate`, without its namespace; the other types call it for what they hold. */
  read(input: unknown, path: readonly string[]): Value {
    const value = this.decode(input === undefined ? this.fallback() : input, path);
    const refusal = this.check.validate?.(value);
    if (typeof refusal === 'string') throw new SchemaTypeError(refusal, path);
    return value;
  }

  /**
   * Validates `input` and gives it with its defaults.
   * @param _context Kibana's values for references between keys, which no schema here uses.
   * @param namespace Put before the path of a failing key.
   * @throws ValidationError
   */
  validate(input: unknown, _context: Record<string, unknown> = {}, namespace?: string): Value {
    try {
      return this.read(input, []);
    } catch (error) {
      if (error instanceof SchemaTypeError) throw new ValidationError(error, namespace);
      throw error;
    }
  }

  private fallback(): unknown {
    return typeof this.defaultValue === 'function' ? this.defaultValue() : this.defaultValue;
  }
}

/** The value that a type gives. */
export type TypeOf<T extends Type<unknown>> = T['type'];
