import type { Filter } from '@kbn/es-query';
import * as z from 'zod/mini';
import { cellText } from './cell_text';

/** A filter in words, as its pill shows it. */
export interface FilterWords {
  /** Null where the filter is Query DSL that no single field stands for. */
  field: string | null;
  value: string;
}

const phrase = z.object({ match_phrase: z.record(z.string(), z.unknown()) });
const phrases = z.object({ bool: z.object({ should: z.array(phrase) }) });
const exists = z.object({ exists: z.object({ field: z.string() }) });
const range = z.object({ range: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** Kibana also writes `{ match_phrase: { field: { query } } }`. */
const phraseValue = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'query' in value
    ? cellText(value.query)
    : cellText(value);

const onlyEntry = <T>(record: Record<string, T>): [string, T] | undefined => {
  const [first, ...more] = Object.entries(record);
  return more.length === 0 ? first : undefined;
};

const SIGNS: Readonly<Record<string, string>> = { gt: '>', gte: '≥', lt: '<', lte: '≤' };

export const filterWords = ({ meta, query }: Filter): FilterWords => {
  if (meta.alias !== null && meta.alias !== undefined) return { field: null, value: meta.alias };
  const one = phrase.safeParse(query).data;
  const match = one === undefined ? undefined : onlyEntry(one.match_phrase);
  if (match !== undefined) return { field: match[0], value: phraseValue(match[1]) };
  const several = phrases
    .safeParse(query)
    .data?.bool.should.map((each) => onlyEntry(each.match_phrase));
  const field = several?.[0]?.[0];
  if (several !== undefined && field !== undefined && several.every((each) => each?.[0] === field))
    return {
      field,
      value: `is one of ${several.map((each) => phraseValue(each?.[1])).join(', ')}`,
    };
  const present = exists.safeParse(query).data;
  if (present !== undefined) return { field: present.exists.field, value: 'exists' };
  const bounds = onlyEntry(range.safeParse(query).data?.range ?? {});
  if (bounds !== undefined) {
    const words = Object.entries(bounds[1]).flatMap(([key, bound]) => {
      const sign = SIGNS[key];
      return sign === undefined ? [] : [`${sign} ${cellText(bound)}`];
    });
    return { field: bounds[0], value: words.join(' and ') };
  }
  return { field: null, value: JSON.stringify(query ?? {}) };
};
