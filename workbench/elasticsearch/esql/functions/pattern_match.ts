import type { Bound, FunctionDefinition } from '../bind/bound';
import { PatternError } from './lucene_regexp';
import { isText, wrongType } from './types_fit';

/** The constant texts of patterns; null when one is not constant. */
const constantTexts = (patterns: readonly Bound[]): string[] | null => {
  const texts = patterns.flatMap((pattern) =>
    pattern.kind !== 'literal'
      ? [null]
      : Array.isArray(pattern.value)
        ? pattern.value
        : [pattern.value]
  );
  return texts.every((text) => typeof text === 'string') ? texts : null;
};

/** LIKE and RLIKE: a text against one pattern or any of several, all constant. */
export const patternMatch = (
  name: 'like' | 'rlike',
  condition: (text: string, pattern: string) => string
): FunctionDefinition => ({
  name,
  signature: 'text, constant text(s) → boolean',
  values: 'one',
  nulls: 'null',
  resolve: (args, source) => {
    const [operand, ...patterns] = args;
    if (!operand || !isText(operand)) return wrongType(source, args.slice(0, 1), 0, 'string');
    const texts = constantTexts(patterns);
    if (texts === null) {
      return `pattern of [${source.text}] must be a constant string`;
    }
    try {
      for (const text of texts) condition('x', text);
    } catch (thrown) {
      if (!(thrown instanceof PatternError)) throw thrown;
      return `Invalid pattern for ${name.toUpperCase()} [${texts.join(', ').slice(0, 200)}]: [${thrown.message}]`;
    }
    return { type: 'boolean' };
  },
  sql: ([operand, ...patterns], { once }) => {
    const texts = constantTexts(patterns.map(({ bound }) => bound)) ?? [];
    const text = texts.length > 1 ? once(operand?.sql ?? 'NULL') : (operand?.sql ?? 'NULL');
    return `(${texts.map((pattern) => condition(text, pattern)).join(' OR ')})`;
  },
});
