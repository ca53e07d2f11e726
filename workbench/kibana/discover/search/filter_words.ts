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

type Reader = (query: unknown) => FilterWords | undefined;

const phraseWords: Reader = (query) => {
  const match = onlyEntry(phrase.safeParse(query).data?.match_phrase ?? {});
  return match === undefined ? undefined : { field: match[0], value: phraseValue(match[1]) };
};

const phrasesWords: Reader = (query) => {
  const each = phrases.safeParse(query).data?.bool.should.map(phraseWords) ?? [];
  const field = each[0]?.field;
  if (field === undefined || !each.every((words) => words?.field === field)) return undefined;
  return { field, value: `is one of ${each.map((words) => words?.value).join(', ')}` };
};

const existsWords: Reader = (query) => {
  const field = exists.safeParse(query).data?.exists.field;
  return field === undefined ? undefined : { field, value: 'exists' };
};

const rangeWords: Reader = (query) => {
  const bounds = onlyEntry(range.safeParse(query).data?.range ?? {});
  if (bounds === undefined) return undefined;
  const words = Object.entries(bounds[1]).flatMap(([key, bound]) => {
    const sign = SIGNS[key];
    return sign === undefined ? [] : [`${sign} ${cellText(bound)}`];
  });
  return { field: bounds[0], value: words.join(' and ') };
};

export const filterWords = ({ meta, query }: Filter): FilterWords => {
  if (meta.alias !== null && meta.alias !== undefined) return { field: null, value: meta.alias };
  for (const read of [phraseWords, phrasesWords, existsWords, rangeWords]) {
    const words = read(query);
    if (words !== undefined) return words;
  }
  return { field: null, value: JSON.stringify(query ?? {}) };
};
