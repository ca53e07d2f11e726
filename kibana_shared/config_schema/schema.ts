import { ByteSizeType, type ByteSizeOptions, type ByteSizeValue } from './byte_size_type';
import {
  ArrayType,
  MaybeType,
  ObjectType,
  UnionType,
  type ArrayOptions,
  type ObjectOf,
  type ObjectOptions,
  type Properties,
} from './compound_types';
import type { Duration } from 'moment';
import { DurationType, type DurationOptions } from './duration_type';
import {
  BooleanType,
  LiteralType,
  NumberType,
  StringType,
  type NumberOptions,
  type StringOptions,
} from './scalar_types';
import type { Type, TypeOf, TypeOptions } from './type';

/** The used part of Kibana's `schema`, with its messages. */
export const schema = {
  string: (options?: StringOptions): Type<string> => new StringType(options),
  boolean: (options?: TypeOptions<boolean>): Type<boolean> => new BooleanType(options),
  number: (options?: NumberOptions): Type<number> => new NumberType(options),
  literal: <Value extends string | number | boolean | null>(value: Value): Type<Value> =>
    new LiteralType(value),
  duration: (options?: DurationOptions): Type<Duration> => new DurationType(options),
  byteSize: (options?: ByteSizeOptions): Type<ByteSizeValue> => new ByteSizeType(options),
  arrayOf: <Item>(item: Type<Item>, options?: ArrayOptions<Item>): Type<Item[]> =>
    new ArrayType(item, options),
  maybe: <Value>(inner: Type<Value>): Type<Value | undefined> => new MaybeType(inner),
  oneOf: <const Types extends ReadonlyArray<Type<unknown>>>(
    types: Types,
    options?: TypeOptions<TypeOf<Types[number]>>
  ): Type<TypeOf<Types[number]>> => new UnionType<TypeOf<Types[number]>>(types, options),
  object: <P extends Properties>(properties: P, options?: ObjectOptions<P>): ObjectType<P> =>
    new ObjectType(properties, options),
};

export type { ObjectOf };
