import { canonicalIp } from '../../storage/canonical_ip';
import { readTimeAmount, typeOfUnit } from '../parser/literals';
import type { LiteralValue, Scalar } from '../parser/tree';
import type { Source } from '../position';
import { isDateTime, type EsqlType } from '../types';
import type { Bound } from './bound';
import { instantOf, nanosecondsOf } from './instant_of';

/** Functions in which a text constant beside another type is read as a value of that type. */
const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=', 'in']);

/** Where functions take dates, addresses and amounts of time, for which a text constant may stand. */
const ARGUMENTS: Readonly<Record<string, Readonly<Record<number, EsqlType>>>> = {
  date_trunc: { 0: 'date_period', 1: 'datetime' },
  date_format: { 1: 'datetime' },
  date_extract: { 1: 'datetime' },
  date_diff: { 1: 'datetime', 2: 'datetime' },
  day_name: { 0: 'datetime' },
  month_name: { 0: 'datetime' },
  bucket: { 0: 'datetime', 2: 'datetime', 3: 'datetime' },
  cidr_match: { 0: 'ip' },
  ip_prefix: { 0: 'ip' },
};

type Complain = (source: Source, message: string) => void;

const READERS: Partial<
  Record<EsqlType, { read(text: string): Scalar | null; why(text: string): string }>
> = {
  datetime: {
    read: instantOf,
    why: (text) => `failed to parse date field [${text}] with format [strict_date_optional_time]`,
  },
  date_nanos: {
    read: nanosecondsOf,
    why: (text) =>
      `failed to parse date field [${text}] with format [strict_date_optional_time_nanos]`,
  },
  version: { read: (text) => text, why: () => '' },
  ip: {
    read: canonicalIp,
    why: (text) => `'${text}' is not an IP string literal.`,
  },
  boolean: {
    read: (text) => (/^true$/i.test(text) ? true : /^false$/i.test(text) ? false : null),
    why: (text) => `Failed to parse value [${text}] as only [true] or [false] are allowed.`,
  },
};

/** A text constant as a value of another type; what cannot be read is complained of. */
const castLiteral = (bound: Bound, type: EsqlType, complain: Complain): Bound => {
  const reader = READERS[type];
  if (!reader || bound.kind !== 'literal' || bound.type !== 'keyword') return bound;
  const cast = (value: unknown): Scalar | null => {
    const read = reader.read(String(value));
    if (read === null) {
      const shown = String(value).slice(0, 100);
      complain(
        bound.source,
        `Cannot convert string [${shown}] to [${type.toUpperCase()}], error [${reader.why(shown)}]`
      );
    }
    return read;
  };
  const value: LiteralValue = Array.isArray(bound.value)
    ? bound.value.map(cast).filter((item) => item !== null)
    : cast(bound.value);
  return { ...bound, type, value };
};

/** A text constant such as `1 day` as the amount of time that it names. */
const amountLiteral = (bound: Bound): Bound => {
  if (bound.kind !== 'literal' || typeof bound.value !== 'string') return bound;
  const value = readTimeAmount(bound.value);
  return value ? { ...bound, type: typeOfUnit(value.unit), value } : bound;
};

/** Text constants become dates, addresses and truth values where Elasticsearch casts them. */
export const coerceTexts = (
  args: readonly Bound[],
  functionName: string,
  complain: Complain
): readonly Bound[] => {
  if (COMPARISONS.has(functionName)) {
    const other = args.find(({ type }) => READERS[type] !== undefined);
    return other ? args.map((arg) => castLiteral(arg, other.type, complain)) : args;
  }
  if (functionName === '+' || functionName === '-') {
    return args.some(({ type }) => isDateTime(type)) ? args.map(amountLiteral) : args;
  }
  const types = ARGUMENTS[functionName] ?? {};
  return args.map((arg, index) => {
    const type = types[index];
    if (type === undefined) return arg;
    return type === 'date_period' ? amountLiteral(arg) : castLiteral(arg, type, complain);
  });
};
