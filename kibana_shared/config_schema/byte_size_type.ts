import { kindOf } from './kind_of';
import { SchemaTypeError } from './schema_type_error';
import { Type, type TypeOptions } from './type';

const BYTES = { b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 } as const;

type Unit = keyof typeof BYTES;

const isUnit = (text: string | undefined): text is Unit => text !== undefined && text in BYTES;

const REFUSAL =
  'Failed to parse value as byte value. Value must be either number of bytes, or follow the format ' +
  "<count>[b|kb|mb|gb] (e.g., '1024kb', '200mb', '1gb'), where the number is a safe positive integer.";

/** A size in bytes. */
export class ByteSizeValue {
  constructor(private readonly bytes: number) {}

  getValueInBytes(): number {
    return this.bytes;
  }

  /** `undefined` where the text is no size. */
  static read(input: string | number): ByteSizeValue | undefined {
    const [, digits, letters] = /^(\d+)(b|kb|mb|gb)?$/.exec(String(input).trim()) ?? [];
    const bytes = Number(digits) * BYTES[isUnit(letters) ? letters : 'b'];
    return digits !== undefined && Number.isSafeInteger(bytes)
      ? new ByteSizeValue(bytes)
      : undefined;
  }
}

export type ByteSizeInput = ByteSizeValue | string | number;

export interface ByteSizeOptions extends TypeOptions<ByteSizeValue, ByteSizeInput> {
  min?: ByteSizeInput;
  max?: ByteSizeInput;
}

const decodeByteSize = (input: unknown, path: readonly string[]): ByteSizeValue => {
  if (input instanceof ByteSizeValue) return input;
  if (typeof input !== 'string' && typeof input !== 'number')
    throw new SchemaTypeError(`expected value of type [ByteSize] but got [${kindOf(input)}]`, path);
  const size = ByteSizeValue.read(input);
  if (size === undefined) throw new SchemaTypeError(REFUSAL, path);
  return size;
};

export class ByteSizeType extends Type<ByteSizeValue> {
  constructor(private readonly options: ByteSizeOptions = {}) {
    super(options);
  }

  protected decode(input: unknown, path: readonly string[]): ByteSizeValue {
    const size = decodeByteSize(input, path);
    const { min, max } = this.options;
    const bytes = size.getValueInBytes();
    if (min !== undefined && bytes < decodeByteSize(min, path).getValueInBytes())
      throw new SchemaTypeError(`Value must be equal to or greater than [${String(min)}]`, path);
    if (max !== undefined && bytes > decodeByteSize(max, path).getValueInBytes())
      throw new SchemaTypeError(`Value must be equal to or less than [${String(max)}]`, path);
    return size;
  }
}
