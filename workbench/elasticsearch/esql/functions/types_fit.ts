import type { Bound, Resolution } from '../bind/bound';
import type { Source } from '../position';
import { familyName, isDateTime, isNumeric, isString, widerNumeric, type EsqlType } from '../types';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** How Elasticsearch calls the argument at a position, which counts from 0. */
export const ordinal = (position: number): string => ORDINALS[position] ?? String(position + 1);

/** Elasticsearch's sentence for an argument of a wrong type. */
export const wrongType = (
  source: Source,
  args: readonly Bound[],
  position: number,
  expected: string
): string => {
  const which = args.length === 1 ? '' : `${ordinal(position)} `;
  const arg = args[position];
  return `${which}argument of [${source.text}] must be [${expected}], found value [${arg?.source.text ?? ''}] type [${arg?.type ?? 'null'}]`;
};

/** How Elasticsearch puts a number of arguments that a call has not. */
const expectedCount = (name: string, found: number, least: number, most: number): string => {
  if (most === Infinity)
    return `expects at least ${least === 1 ? 'one argument' : 'two arguments'}`;
  switch (`${least} ${most}`) {
    case '0 0':
      return 'expects no arguments';
    case '1 1':
      return 'expects exactly one argument';
    case '2 2':
      return `function [${name}] expects exactly two arguments, it received ${found}`;
    case '1 2':
      return `function [${name}] expects one or two arguments but it received ${found}`;
    case '2 3':
      return 'expects two or three arguments';
    case '3 3':
      return 'expects exactly three arguments';
    default:
      return `expects minimum ${least === 2 ? 'two' : String(least)}, maximum ${most === 4 ? 'four' : String(most)} arguments`;
  }
};

/**
 * Elasticsearch's sentence for a wrong number of arguments, which begins as no other does; null when
 * the number is right.
 */
export const wrongCount = (
  source: Source,
  args: readonly Bound[],
  least: number,
  most: number = least
): string | null => {
  if (args.length >= least && args.length <= most) return null;
  const name = source.text.split('(')[0]?.trim().toLowerCase() ?? '';
  return `error building [${name}]: ${expectedCount(name, args.length, least, most)}`;
};

/** Whether a sentence is one of a wrong number of arguments, which Elasticsearch says at once. */
export const isWrongCount = (sentence: string): boolean => sentence.startsWith('error building [');

export const isText = ({ type }: Bound): boolean => isString(type) || type === 'null';
export const isNumber = ({ type }: Bound): boolean => isNumeric(type) || type === 'null';
export const isAnyNumber = ({ type }: Bound): boolean =>
  isNumeric(type) || type === 'unsigned_long' || type === 'null';
export const isInteger = ({ type }: Bound): boolean => type === 'integer' || type === 'null';
export const isAnyDate = ({ type }: Bound): boolean => isDateTime(type) || type === 'null';
export const isIp = ({ type }: Bound): boolean => type === 'ip' || type === 'null';
export const isWholeNumber = ({ type }: Bound): boolean =>
  type === 'integer' || type === 'long' || type === 'null';
export const isDate = ({ type }: Bound): boolean => type === 'datetime' || type === 'null';
export const isTruth = ({ type }: Bound): boolean => type === 'boolean' || type === 'null';

/** What each argument must be, and how Elasticsearch calls that. */
export interface Expected {
  readonly fits: (bound: Bound) => boolean;
  readonly name: string;
}

export const TEXT: Expected = { fits: isText, name: 'string' };
/** An unsigned_long too. */
export const NUMBER: Expected = { fits: isAnyNumber, name: 'numeric' };
export const INTEGER: Expected = { fits: isInteger, name: 'integer' };
export const DATE: Expected = { fits: isAnyDate, name: 'datetime or date_nanos' };
export const IP: Expected = { fits: isIp, name: 'ip' };

/** The result's type where every argument is as expected, else Elasticsearch's sentence. */
export const expecting =
  (expected: readonly Expected[], type: EsqlType, optional = 0) =>
  (args: readonly Bound[], source: Source): Resolution => {
    const count = wrongCount(source, args, expected.length - optional, expected.length);
    if (count !== null) return count;
    const wrong = args.findIndex((arg, index) => expected[index]?.fits(arg) === false);
    return wrong < 0 ? { type } : wrongType(source, args, wrong, expected[wrong]?.name ?? '');
  };

/** Whether two types may be compared with each other. */
export const areComparable = (left: EsqlType, right: EsqlType): boolean =>
  left === right ||
  left === 'null' ||
  right === 'null' ||
  (isNumeric(left) && isNumeric(right)) ||
  (isDateTime(left) && isDateTime(right)) ||
  (isString(left) && isString(right));

/** Elasticsearch's sentence for an unsigned_long beside another number; null for all else. */
export const mixedUnsigned = (source: Source, left: EsqlType, right: EsqlType): string | null => {
  const isMixed =
    (left === 'unsigned_long' && isNumeric(right)) ||
    (right === 'unsigned_long' && isNumeric(left));
  return isMixed
    ? `first argument of [${source.text}] is [${left}] and second is [${right}]. [unsigned_long] can only be operated on together with another [unsigned_long]`
    : null;
};

/** Elasticsearch's sentence for two types that do not go together. */
export const notComparable = (source: Source, left: EsqlType, right: EsqlType): string =>
  `first argument of [${source.text}] is [${familyName(left)}] so second argument must also be [${familyName(left)}] but was [${right}]`;

/** The type that several values have in common; null when there is none. */
export const commonType = (values: readonly Bound[]): EsqlType | null =>
  values.reduce<EsqlType | null>((common, { type }) => {
    if (common === null || common === type || type === 'null') return common;
    if (common === 'null') return type;
    if (isNumeric(common) && isNumeric(type)) return widerNumeric(common, type);
    return isString(common) && isString(type) ? 'keyword' : null;
  }, 'null');

const isSame = (left: EsqlType, right: EsqlType): boolean =>
  left === right || right === 'null' || (isString(left) && isString(right));

/** Elasticsearch's sentence for values of several types, numbers of two kinds too; null when they have one in common. */
export const mixedTypes = (
  source: Source,
  values: readonly Bound[],
  args: readonly Bound[]
): string | null => {
  const [first] = values.filter(({ type }) => type !== 'null');
  const wrong = values.find(({ type }) => first && !isSame(first.type, type));
  if (!wrong || !first) return null;
  return `${ordinal(args.indexOf(wrong))} argument of [${source.text}] must be [${first.type}], found value [${wrong.source.text}] type [${wrong.type}]`;
};
