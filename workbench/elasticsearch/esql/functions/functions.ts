import type { FunctionDefinition } from '../bind/bound';
import { arithmetics } from './arithmetic';
import { bucket } from './bucket';
import { caseOf } from './case';
import { toLower, toUpper } from './change_case';
import { coalesce } from './coalesce';
import { comparisons } from './comparison';
import { concat } from './concat';
import { contains, endsWith, startsWith } from './contains';
import { dateFormat } from './date_format';
import { dateTrunc } from './date_trunc';
import { greatest, least } from './extreme';
import { inList } from './in';
import { isNotNull, isNull } from './is_null';
import { length } from './length';
import { like } from './like';
import { logic } from './logic';
import { mvAppend } from './mv_append';
import { mvConcat } from './mv_concat';
import { mvContains, mvIntersects } from './mv_contains';
import { mvCount } from './mv_count';
import { mvDedupe } from './mv_dedupe';
import { mvFirst, mvLast, mvMax, mvMin } from './mv_pick';
import { mvSlice } from './mv_slice';
import { mvSort } from './mv_sort';
import { negate } from './negate';
import { now } from './now';
import { replace } from './replace';
import { rlike } from './rlike';
import { substring } from './substring';
import { toBoolean } from './to_boolean';
import { toDatetime } from './to_datetime';
import { toDouble } from './to_double';
import { toInteger } from './to_integer';
import { toLong } from './to_long';
import { toText } from './to_string';
import { leftTrim, rightTrim, trim } from './trim';

/** Every function and operator that the stand-in has. */
export const FUNCTIONS: readonly FunctionDefinition[] = [
  ...comparisons,
  ...logic,
  ...arithmetics,
  negate,
  isNull,
  isNotNull,
  inList,
  like,
  rlike,
  bucket,
  caseOf,
  coalesce,
  concat,
  contains,
  dateFormat,
  dateTrunc,
  endsWith,
  greatest,
  least,
  leftTrim,
  length,
  mvAppend,
  mvConcat,
  mvContains,
  mvCount,
  mvDedupe,
  mvFirst,
  mvIntersects,
  mvLast,
  mvMax,
  mvMin,
  mvSlice,
  mvSort,
  now,
  replace,
  rightTrim,
  startsWith,
  substring,
  toBoolean,
  toDatetime,
  toDouble,
  toInteger,
  toLong,
  toLower,
  toText,
  toUpper,
  trim,
];

const byName = new Map(
  FUNCTIONS.flatMap((definition) =>
    [definition.name, ...(definition.aliases ?? [])].map((name) => [name, definition] as const)
  )
);

/** A function by its name or one of its other names, upper and lower case alike. */
export const functionDefinition = (name: string): FunctionDefinition | undefined =>
  byName.get(name.toLowerCase());
