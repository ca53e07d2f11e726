import { canonicalIp } from '../../storage/canonical_ip';
import type { LiteralValue, Scalar } from '../parser/tree';
import type { Source } from '../position';
import type { EsqlType } from '../types';
import type { Bound } from './bound';
import { instantOf, nanosecondsOf } from './instant_of';

/** Functions in which a text constant beside another type is read as a value of that type. */
const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=', 'in']);

/** Where functions of dates take their dates. */
const DATE_ARGUMENTS: Readonly<Record<string, readonly number[]>> = {
  date_trunc: [1],
  date_format: [1],
  bucket: [0, 2, 3],
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
  const dates = DATE_ARGUMENTS[functionName] ?? [];
  return args.map((arg, index) =>
    dates.includes(index) ? castLiteral(arg, 'datetime', complain) : arg
  );
};
