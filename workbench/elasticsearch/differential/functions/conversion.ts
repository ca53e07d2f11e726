import {
  argumentFailure,
  functionModel,
  illegalArgument,
  ofEach,
  type Evaluation,
  type FunctionModel,
} from '../model/function_model';
import { instantText, parsedInstant } from '../model/instant';
import { javaDouble, javaRound, parsedDouble } from '../model/java_double';
import { wholeOf, type Scalar, type Type, type Value } from '../model/value';

const conversion = (
  name: string,
  gives: Type,
  takes: readonly Type[],
  convert: (scalar: Scalar, from: Type, evaluation: Evaluation) => Scalar | Value
): FunctionModel =>
  functionModel({
    name,
    forms: takes.map((type) => ({ takes: [{ type }], gives })),
    order: 'kept',
    evaluate: ofEach((scalar, evaluation) =>
      convert(scalar, evaluation.types[0] ?? 'null', evaluation)
    ),
  });

const LIMITS = {
  integer: { least: -2147483648n, most: 2147483647n },
  long: { least: -9223372036854775808n, most: 9223372036854775807n },
} as const;

const shown = (scalar: Scalar, from: Type): string =>
  from === 'double' ? javaDouble(Number(scalar)) : String(scalar);

/** A number as a whole one, doubles rounded; null when it does not fit. */
const fitted = (scalar: Scalar, from: Type, to: 'integer' | 'long'): bigint | null => {
  const { least, most } = LIMITS[to];
  if (from === 'double') {
    const double = Number(scalar);
    if (!Number.isFinite(double)) return null;
    // 2^63 is not a long, but compares equal to the largest one as a double.
    if (to === 'long' && double === 2 ** 63) return most;
    const rounded = javaRound(double);
    return rounded < least || rounded > most ? null : rounded;
  }
  const exact = wholeOf(scalar);
  return exact < least || exact > most ? null : exact;
};

const parsedWhole = (text: string, to: 'integer' | 'long'): bigint | null => {
  if (/^[+-]?\d+$/.test(text)) {
    const exact = BigInt(text.replace(/^\+/, ''));
    if (exact >= LIMITS[to].least && exact <= LIMITS[to].most) return exact;
  }
  const double = parsedDouble(text);
  return double === null ? null : fitted(double, 'double', to);
};

const toWhole = (name: string, to: 'integer' | 'long'): FunctionModel =>
  conversion(
    name,
    to,
    ['integer', 'long', 'double', 'keyword', 'boolean', 'datetime'],
    (scalar, from, { fail }) => {
      const typed = (result: bigint): Scalar => (to === 'long' ? result : Number(result));
      if (from === 'boolean') return typed(scalar === true ? 1n : 0n);
      if (from === 'keyword') {
        const result = parsedWhole(String(scalar), to);
        return result === null
          ? fail(argumentFailure(`Cannot parse number [${String(scalar)}]`))
          : typed(result);
      }
      const result = fitted(scalar, from, to);
      return result === null
        ? fail(argumentFailure(`[${shown(scalar, from)}] out of [${to}] range`))
        : typed(result);
    }
  );

const toDouble = conversion(
  'TO_DOUBLE',
  'double',
  ['integer', 'long', 'double', 'keyword', 'boolean', 'datetime'],
  (scalar, from, { fail }) => {
    if (from === 'boolean') return scalar === true ? 1 : 0;
    if (from !== 'keyword') return Number(scalar);
    const result = parsedDouble(String(scalar));
    return result === null
      ? fail(argumentFailure(`Cannot parse number [${String(scalar)}]`))
      : result;
  }
);

const toText = conversion(
  'TO_STRING',
  'keyword',
  ['integer', 'long', 'double', 'keyword', 'boolean', 'datetime', 'ip'],
  (scalar, from) => (from === 'datetime' ? instantText(Number(scalar)) : shown(scalar, from))
);

const toBoolean = conversion(
  'TO_BOOLEAN',
  'boolean',
  ['integer', 'long', 'double', 'keyword', 'boolean'],
  (scalar, from) => {
    if (from === 'keyword') return String(scalar).toLowerCase() === 'true';
    return from === 'boolean' ? scalar : Number(scalar) !== 0;
  }
);

const toDatetime = conversion(
  'TO_DATETIME',
  'datetime',
  ['integer', 'keyword', 'datetime'],
  (scalar, from, { fail }) => {
    if (from !== 'keyword') return Number(scalar);
    const text = String(scalar);
    const instant = parsedInstant(text);
    return instant === null
      ? fail(
          illegalArgument(
            `failed to parse date field [${text}] with format [yyyy-MM-dd'T'HH:mm:ss.SSS'Z']`
          )
        )
      : instant;
  }
);

/** Each value is converted by itself; one that cannot be is left out, with a warning. */
export const CONVERSIONS: readonly FunctionModel[] = [
  toWhole('TO_INTEGER', 'integer'),
  toWhole('TO_LONG', 'long'),
  toDouble,
  toText,
  toBoolean,
  toDatetime,
];

const TYPE_NAMES: Readonly<Record<string, string>> = {
  TO_INTEGER: 'integer',
  TO_LONG: 'long',
  TO_DOUBLE: 'double',
  TO_STRING: 'keyword',
  TO_BOOLEAN: 'boolean',
  TO_DATETIME: 'datetime',
};

/** `value::type`, which is the conversion of that type. */
export const CASTS: readonly FunctionModel[] = CONVERSIONS.map((model) => ({
  ...model,
  takesNull: false,
  notation: {
    kind: 'written',
    strength: 8,
    text: ([value]) => `${value ?? ''}::${TYPE_NAMES[model.name] ?? ''}`,
  },
}));
