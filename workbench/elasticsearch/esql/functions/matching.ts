import { sqlText } from '../../storage/identifier';
import type { Bound, FunctionDefinition } from '../bind/bound';
import { isString } from '../types';
import { literalsOf, regexOfLucene, sqlLikeOf, UnsupportedPattern } from './lucene_pattern';
import { wrongType } from './types_fit';

/** The patterns, which Elasticsearch wants constant; null when one is not. */
const constantPatterns = (patterns: readonly Bound[]): string[] | null => {
  const texts: string[] = [];
  for (const pattern of patterns) {
    if (pattern.kind !== 'literal') return null;
    for (const value of Array.isArray(pattern.value) ? pattern.value : [pattern.value]) {
      if (typeof value !== 'string') return null;
      texts.push(value);
    }
  }
  return texts;
};

const matching = (
  name: string,
  condition: (text: string, pattern: string) => string
): FunctionDefinition => ({
  name,
  resolve: ([operand, ...patterns], source) => {
    if (!operand || !(isString(operand.type) || operand.type === 'null')) {
      return wrongType(source, 0, 2, 'string', operand?.type ?? 'null');
    }
    const texts = constantPatterns(patterns);
    if (texts === null) return `pattern of [${source.text}] must be a constant string`;
    try {
      for (const text of texts) condition('', text);
    } catch (thrown) {
      if (!(thrown instanceof UnsupportedPattern)) throw thrown;
      return `Invalid pattern for ${name.toUpperCase()} [${texts.join(', ').slice(0, 200)}]: ${thrown.message}`;
    }
    return { type: 'boolean' };
  },
  sql: ([operand, ...patterns]) => {
    const texts = constantPatterns(patterns.map(({ bound }) => bound)) ?? [];
    const text = operand?.single ?? '';
    return texts.map((pattern) => condition(text, pattern)).join(' OR ');
  },
});

/** `*` any text, `?` any character, anchored, case-sensitive. */
export const like = matching(
  'like',
  (text, pattern) => `${text} LIKE ${sqlText(sqlLikeOf(pattern))} ESCAPE '\\'`
);

/** Lucene's regular expression, anchored to the whole text; `.` is any character, newline too. */
export const rlike = matching('rlike', (text, pattern) => {
  const literals = literalsOf(pattern);
  // What holds only literals in order is many times faster as LIKE.
  return literals
    ? `${text} LIKE ${sqlText(`%${literals.map(sqlLikeOf).join('%')}%`)} ESCAPE '\\'`
    : `regexp_full_match(${text}, ${sqlText(regexOfLucene(pattern))}, 's')`;
});
