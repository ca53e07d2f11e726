import type { Source } from '../position';
import type { Bound } from './bound';

/** Functions in which a text constant beside a date is read as a date. */
const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=', 'in']);

const instantOf = (text: string): number | null => {
  if (!/^\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?)?)?$/.test(text)) return null;
  const instant = Date.parse(
    /T/.test(text) && !/(Z|[+-]\d{2}:?\d{2})$/.test(text) ? `${text}Z` : text
  );
  return Number.isNaN(instant) ? null : instant;
};

/** A text constant as a date: its value is then milliseconds since the epoch. */
export const datetimeLiteral = (
  bound: Bound,
  complain: (source: Source, message: string) => void
): Bound => {
  if (bound.kind !== 'literal' || bound.type !== 'keyword') return bound;
  const texts = Array.isArray(bound.value) ? bound.value : [bound.value];
  const instants = texts.map((text) => instantOf(String(text)));
  const bad = instants.indexOf(null);
  if (bad >= 0) {
    complain(
      bound.source,
      `Cannot convert string [${String(texts[bad]).slice(0, 100)}] to [DATETIME], error [failed to parse date field [${String(texts[bad]).slice(0, 100)}]]`
    );
    return bound;
  }
  const known = instants.filter((instant) => instant !== null);
  return {
    ...bound,
    type: 'datetime',
    value: Array.isArray(bound.value) ? known : (known[0] ?? null),
  };
};

/** In a comparison with a date, text constants become dates, as Elasticsearch casts them. */
export const coerceToDatetime = (
  args: readonly Bound[],
  functionName: string,
  complain: (source: Source, message: string) => void
): readonly Bound[] =>
  COMPARISONS.has(functionName) && args.some((arg) => arg.type === 'datetime')
    ? args.map((arg) => datetimeLiteral(arg, complain))
    : args;
