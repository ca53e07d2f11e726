import type { FunctionDefinition } from '../bind/bound';
import { arithmetics } from './arithmetic';
import { comparisons } from './comparison';
import { caseOf, coalesce } from './conditionals';
import { toDatetime, toDouble, toInteger, toLong, toText } from './conversion';
import { dateFormat, dateTrunc, now } from './dates';
import { inList } from './in';
import { isNotNull, isNull } from './is_null';
import { logic } from './logic';
import { like, rlike } from './matching';
import { mvCount } from './multi_values';
import { strings } from './strings';

/** Every function and operator that the stand-in has. */
export const FUNCTIONS: readonly FunctionDefinition[] = [
  ...comparisons,
  ...logic,
  ...arithmetics,
  ...strings,
  isNull,
  isNotNull,
  inList,
  like,
  rlike,
  toInteger,
  toLong,
  toDouble,
  toText,
  toDatetime,
  now,
  dateFormat,
  dateTrunc,
  coalesce,
  caseOf,
  mvCount,
];

/** Other names of functions, as Elasticsearch has them. */
const ALIASES: Readonly<Record<string, string>> = {
  to_int: 'to_integer',
  to_str: 'to_string',
  to_keyword: 'to_string',
  to_dt: 'to_datetime',
  to_date: 'to_datetime',
  to_dbl: 'to_double',
};

const byName = new Map(FUNCTIONS.map((definition) => [definition.name, definition]));

/** A function by its name, upper and lower case alike. */
export const functionDefinition = (name: string): FunctionDefinition | undefined => {
  const lower = name.toLowerCase();
  return byName.get(ALIASES[lower] ?? lower);
};
