import { kindOf } from './kind_of';
import { SchemaTypeError } from './schema_type_error';
import { Type, type TypeOptions } from './type';

const unexpected = (expected: string, input: unknown, path: readonly string[]): SchemaTypeError =>
  new SchemaTypeError(`expected value of type [${expected}] but got [${kindOf(input)}]`, path);

export interface StringOptions extends TypeOptions<string> {
  minLength?: number;
  maxLength?: number;
}

export class StringType extends Type<string> {
  constructor(private readonly options: StringOptions = {}) {
    super(options);
  }

  protected decode(input: unknown, path: readonly string[]): string {
    if (typeof input !== 'string') throw unexpected('string', input, path);
    const { minLength, maxLength } = this.options;
    const said = `value has length [${input.length}] but it must have a`;
    if (minLength !== undefined && input.length < minLength)
      throw new SchemaTypeError(`${said} minimum length of [${minLength}].`, path);
    if (maxLength !== undefined && input.length > maxLength)
      throw new SchemaTypeError(`${said} maximum length of [${maxLength}].`, path);
    return input;
  }
}

/** Takes `true` and `false` as words too, since the command line gives words. */
export class BooleanType extends Type<boolean> {
  constructor(options: TypeOptions<boolean> = {}) {
    super(options);
  }

  protected decode(input: unknown, path: readonly string[]): boolean {
    const value = typeof input === 'string' ? input.toLowerCase() : input;
    if (value === true || value === 'true') return true;
    if (value === false || value === 'false') return false;
    throw unexpected('boolean', input, path);
  }
}

export interface NumberOptions extends TypeOptions<number> {
  min?: number;
  max?: number;
}

/** Takes a number written as text too. */
export class NumberType extends Type<number> {
  constructor(private readonly options: NumberOptions = {}) {
    super(options);
  }

  protected decode(input: unknown, path: readonly string[]): number {
    const value = typeof input === 'string' && input.trim() !== '' ? Number(input) : input;
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw unexpected('number', input, path);
    const { min, max } = this.options;
    if (min !== undefined && value < min)
      throw new SchemaTypeError(`Value must be equal to or greater than [${min}].`, path);
    if (max !== undefined && value > max)
      throw new SchemaTypeError(`Value must be equal to or lower than [${max}].`, path);
    return value;
  }
}

export class LiteralType<Value extends string | number | boolean | null> extends Type<Value> {
  constructor(private readonly value: Value) {
    super();
  }

  protected decode(input: unknown, path: readonly string[]): Value {
    if (input !== this.value)
      throw new SchemaTypeError(`expected value to equal [${String(this.value)}]`, path);
    return this.value;
  }
}
