import type { Bound } from '../bind/bound';
import type { Source } from '../position';
import { familyName, isNumeric, isString, type EsqlType } from '../types';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Elasticsearch's sentence for an argument of a wrong type. */
export const wrongType = (
  source: Source,
  position: number,
  count: number,
  expected: string,
  actual: EsqlType
): string =>
  `${count === 1 ? '' : `${ORDINALS[position] ?? String(position + 1)} `}argument of [${source.text}] must be [${expected}], found value [] type [${actual}]`;

/** Elasticsearch's sentence for a wrong number of arguments; null when the number is right. */
export const wrongCount = (
  source: Source,
  args: readonly Bound[],
  least: number,
  most: number = least
): string | null =>
  args.length >= least && args.length <= most
    ? null
    : `error building [${source.text.split('(')[0] ?? ''}]: expects ${least === most ? `exactly ${least}` : `between ${least} and ${most}`} arguments, found ${args.length}`;

/** Whether two types may be compared with each other. */
export const areComparable = (left: EsqlType, right: EsqlType): boolean =>
  left === right ||
  left === 'null' ||
  right === 'null' ||
  (isNumeric(left) && isNumeric(right)) ||
  (isString(left) && isString(right)) ||
  (left === 'ip' && isString(right)) ||
  (right === 'ip' && isString(left));

/** Elasticsearch's sentence for two types that do not go together. */
export const notComparable = (source: Source, left: EsqlType, right: EsqlType): string =>
  `first argument of [${source.text}] is [${familyName(left)}] so second argument must also be [${familyName(left)}] but was [${right}]`;
