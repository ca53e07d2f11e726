import { kindOf } from './kind_of';
import { messageAt, SchemaTypeError } from './schema_type_error';
import { Type, type TypeOf, type TypeOptions } from './type';

export interface ArrayOptions<Item> extends TypeOptions<Item[]> {
  minSize?: number;
  maxSize?: number;
}

export class ArrayType<Item> extends Type<Item[]> {
  constructor(
    private readonly item: Type<Item>,
    private readonly options: ArrayOptions<Item> = {}
  ) {
    super(options);
  }

  protected decode(input: unknown, path: readonly string[]): Item[] {
    if (!Array.isArray(input))
      throw new SchemaTypeError(`expected value of type [array] but got [${kindOf(input)}]`, path);
    const { minSize, maxSize } = this.options;
    const said = `array size is [${input.length}], but cannot be`;
    if (minSize !== undefined && input.length < minSize)
      throw new SchemaTypeError(`${said} smaller than [${minSize}]`, path);
    if (maxSize !== undefined && input.length > maxSize)
      throw new SchemaTypeError(`${said} greater than [${maxSize}]`, path);
    return input.map((item: unknown, index) => this.item.read(item, [...path, String(index)]));
  }
}

export class MaybeType<Value> extends Type<Value | undefined> {
  constructor(private readonly inner: Type<Value>) {
    super();
  }

  protected decode(input: unknown, path: readonly string[]): Value | undefined {
    return input === undefined ? undefined : this.inner.read(input, path);
  }
}

/** The first type that takes the value wins; where none does, the message lists why. */
export class UnionType<Value> extends Type<Value> {
  constructor(
    private readonly types: ReadonlyArray<Type<Value>>,
    options: TypeOptions<Value> = {}
  ) {
    super(options);
  }

  protected decode(input: unknown, path: readonly string[]): Value {
    const refusals: string[] = [];
    for (const [index, type] of this.types.entries()) {
      try {
        return type.read(input, [...path, String(index)]);
      } catch (error) {
        if (!(error instanceof SchemaTypeError)) throw error;
        refusals.push(`- ${messageAt(error.path, error.message)}`);
      }
    }
    throw new SchemaTypeError(`types that failed validation:\n${refusals.join('\n')}`, path);
  }
}

export type Properties = Readonly<Record<string, Type<unknown>>>;

type OptionalKeys<P extends Properties> = {
  [Key in keyof P]: undefined extends TypeOf<P[Key]> ? Key : never;
}[keyof P];

/** The keys of a `maybe` may be absent. */
export type ObjectOf<P extends Properties> = {
  [Key in Exclude<keyof P, OptionalKeys<P>>]: TypeOf<P[Key]>;
} & { [Key in OptionalKeys<P>]?: TypeOf<P[Key]> };

export interface ObjectOptions<P extends Properties> extends TypeOptions<
  ObjectOf<P>,
  Record<string, unknown>
> {
  /** What becomes of keys that the schema does not name; they are refused unless told otherwise. */
  unknowns?: 'forbid' | 'allow' | 'ignore';
}

const isPlainObject = (input: unknown): input is Record<string, unknown> =>
  kindOf(input) === 'Object';

/** An absent object is read as an empty one, so that the defaults of its keys hold. */
export class ObjectType<P extends Properties> extends Type<ObjectOf<P>> {
  constructor(
    private readonly properties: P,
    private readonly options: ObjectOptions<P> = {}
  ) {
    super(options);
  }

  protected decode(input: unknown, path: readonly string[]): ObjectOf<P> {
    const given = input === undefined ? {} : input;
    if (!isPlainObject(given))
      throw new SchemaTypeError(
        `expected a plain object value, but found [${kindOf(input)}] instead.`,
        path
      );
    const result = this.options.unknowns === 'allow' ? { ...given } : {};
    for (const [key, type] of Object.entries(this.properties)) {
      const value = type.read(Object.hasOwn(given, key) ? given[key] : undefined, [...path, key]);
      if (value !== undefined) Object.assign(result, { [key]: value });
    }
    this.refuseUnknown(given, path);
    // Every key of the schema was read by its own type just now.
    return result as ObjectOf<P>;
  }

  private refuseUnknown(given: Record<string, unknown>, path: readonly string[]): void {
    const { unknowns = 'forbid' } = this.options;
    const unknown = Object.keys(given).find((key) => !Object.hasOwn(this.properties, key));
    if (unknowns === 'forbid' && unknown !== undefined)
      throw new SchemaTypeError('definition for this key is missing', [...path, unknown]);
  }
}
