import { addressBytes } from './address';

/** The types of values that queries are made of; an `amount` is a length of time, `7 days`. */
export type Type =
  'integer' | 'long' | 'double' | 'keyword' | 'boolean' | 'datetime' | 'ip' | 'amount' | 'null';

/** A single value. A long is a bigint; a datetime is milliseconds since the epoch. */
export type Scalar = number | bigint | string | boolean;

/** The values of a cell: none is null, several are a multi-value. */
export type Value = readonly Scalar[];

export const NULL: Value = [];

export const isNumericType = (type: Type): boolean =>
  type === 'integer' || type === 'long' || type === 'double';

/** The narrower of the two is turned into the wider one before they are used together. */
export const widerOf = (left: Type, right: Type): Type => {
  const order: Type[] = ['null', 'integer', 'long', 'double'];
  return order.indexOf(left) > order.indexOf(right) ? left : right;
};

/** A number as another numeric type holds it; it is never narrowed here. */
export const widened = (scalar: Scalar, type: Type): Scalar => {
  if (type === 'long') return BigInt(Number.isInteger(scalar) ? Number(scalar) : scalar);
  return type === 'double' ? Number(scalar) : scalar;
};

export const wholeOf = (scalar: Scalar | undefined): bigint => BigInt(scalar ?? 0);

/** Below zero, zero or above it, as values of one type are ordered. */
export const compareScalars = (left: Scalar, right: Scalar, type: Type): number => {
  if (type === 'keyword')
    return Buffer.compare(Buffer.from(String(left)), Buffer.from(String(right)));
  if (type === 'ip') {
    const [one, other] = [addressBytes(String(left)), addressBytes(String(right))];
    return one < other ? -1 : one > other ? 1 : 0;
  }
  return left < right ? -1 : left > right ? 1 : 0;
};

/** In ascending order. */
export const sorted = (value: Value, type: Type): Scalar[] =>
  [...value].sort((left, right) => compareScalars(left, right, type));

/** Each value once, in the order in which they first came. */
export const distinct = (value: Value, type: Type): Scalar[] =>
  value.filter(
    (scalar, index) =>
      value.findIndex((other) => compareScalars(scalar, other, type) === 0) === index
  );

/** Values of a text and of its code points. */
export const codePoints = (text: Scalar | undefined): string[] => [...String(text ?? '')];
