import type { FunctionDefinition } from '../bind/bound';
import { arithmetics } from './arithmetic';
import { fromBase64, toBase64 } from './base64';
import { bucket } from './bucket';
import { caseOf } from './case';
import { toLower, toUpper } from './change_case';
import { cidrMatch } from './cidr_match';
import { clamps } from './clamp';
import { coalesce } from './coalesce';
import { comparisons } from './comparison';
import { concat } from './concat';
import { constants } from './constants';
import { contains, endsWith, startsWith } from './contains';
import { dateDiff } from './date_diff';
import { dateExtract } from './date_extract';
import { dateFormat } from './date_format';
import { dayName, monthName } from './date_names';
import { dateParse } from './date_parse';
import { dateTrunc } from './date_trunc';
import { hash, md5, sha1, sha256 } from './digests';
import { greatest, least } from './extreme';
import { inList } from './in';
import { ipPrefix } from './ip_prefix';
import { isNotNull, isNull } from './is_null';
import { jsonExtract } from './json_extract';
import { left, right } from './left';
import { length } from './length';
import { like } from './like';
import { locate } from './locate';
import { logic } from './logic';
import { mvAppend } from './mv_append';
import { mvConcat } from './mv_concat';
import { mvContains, mvIntersects } from './mv_contains';
import { mvCount } from './mv_count';
import { mvDedupe } from './mv_dedupe';
import { mvAvg, mvMedian, mvMedianAbsoluteDeviation, mvSum } from './mv_numbers';
import { mvPercentile } from './mv_percentile';
import { mvFirst, mvLast, mvMax, mvMin } from './mv_pick';
import { mvPseriesWeightedSum } from './mv_pseries_weighted_sum';
import { mvSets } from './mv_sets';
import { mvSlice } from './mv_slice';
import { mvSort } from './mv_sort';
import { mvZip } from './mv_zip';
import { negate } from './negate';
import { now } from './now';
import { powers } from './powers';
import { repeat, space } from './repeat';
import { replace } from './replace';
import { reverse } from './reverse';
import { rlike } from './rlike';
import { roundings } from './rounding';
import { signs } from './signs';
import { split } from './split';
import { substring } from './substring';
import { bitLength, byteLength } from './text_length';
import { toBoolean } from './to_boolean';
import { toDateNanos } from './to_date_nanos';
import { toDatetime } from './to_datetime';
import { toDouble } from './to_double';
import { toInteger } from './to_integer';
import { toIp } from './to_ip';
import { toLong } from './to_long';
import { toText } from './to_string';
import { toUnsignedLong } from './to_unsigned_long';
import { toVersion } from './to_version';
import { trigonometry } from './trigonometry';
import { leftTrim, rightTrim, trim } from './trim';
import { urlDecode, urlEncode, urlEncodeComponent } from './urls';

export { REFUSED_FUNCTIONS } from './refused_functions';

/** Every operator that the stand-in has. */
export const OPERATORS: readonly FunctionDefinition[] = [
  ...comparisons,
  ...logic,
  ...arithmetics,
  negate,
  isNull,
  isNotNull,
  inList,
  like,
  rlike,
];

/** Functions that are called by their names. */
export const NAMED_FUNCTIONS: readonly FunctionDefinition[] = [
  ...clamps,
  ...constants,
  ...mvSets,
  ...powers,
  ...roundings,
  ...signs,
  ...trigonometry,
  bitLength,
  bucket,
  byteLength,
  caseOf,
  cidrMatch,
  coalesce,
  concat,
  contains,
  dateDiff,
  dateExtract,
  dateFormat,
  dateParse,
  dateTrunc,
  dayName,
  endsWith,
  fromBase64,
  greatest,
  hash,
  ipPrefix,
  jsonExtract,
  least,
  left,
  leftTrim,
  length,
  locate,
  md5,
  monthName,
  mvAppend,
  mvAvg,
  mvConcat,
  mvContains,
  mvCount,
  mvDedupe,
  mvFirst,
  mvIntersects,
  mvLast,
  mvMax,
  mvMedian,
  mvMedianAbsoluteDeviation,
  mvMin,
  mvPercentile,
  mvPseriesWeightedSum,
  mvSlice,
  mvSort,
  mvSum,
  mvZip,
  now,
  repeat,
  replace,
  reverse,
  right,
  rightTrim,
  sha1,
  sha256,
  space,
  split,
  startsWith,
  substring,
  toBase64,
  toBoolean,
  toDateNanos,
  toDatetime,
  toDouble,
  toInteger,
  toIp,
  toLong,
  toLower,
  toText,
  toUnsignedLong,
  toUpper,
  toVersion,
  trim,
  urlDecode,
  urlEncode,
  urlEncodeComponent,
];

/** Every function and operator that the stand-in has. */
export const FUNCTIONS: readonly FunctionDefinition[] = [...OPERATORS, ...NAMED_FUNCTIONS];

const byName = new Map(
  FUNCTIONS.flatMap((definition) =>
    [definition.name, ...(definition.aliases ?? [])].map((name) => [name, definition] as const)
  )
);

/** A function by its name or one of its other names, upper and lower case alike. */
export const functionDefinition = (name: string): FunctionDefinition | undefined =>
  byName.get(name.toLowerCase());
