import { sqlText } from '../../storage/identifier';
import type { FunctionDefinition } from '../bind/bound';
import { javaRegexp } from './java_regexp';
import { PatternError } from './lucene_regexp';
import { expecting, TEXT } from './types_fit';

/** Java's replacement text in that of RE2: `$1` is a group, a backslash takes a meaning. */
const replacementSql = (replacement: string): string =>
  replacement.replace(/\\([\s\S])|\$(\d)|\\$|\$/g, (match, quoted?: string, group?: string) => {
    if (group !== undefined) return `\\${group}`;
    if (quoted === '\\') return '\\\\';
    if (quoted !== undefined) return quoted;
    throw new PatternError(`illegal group reference in [${match}]`);
  });

/** `REPLACE(text, regular expression, replacement)`; expression and replacement are constant here. */
export const replace: FunctionDefinition = {
  name: 'replace',
  signature: 'text, constant text, constant text → keyword',
  values: 'one',
  nulls: 'null when any is null',
  resolve: (args, source) => {
    const resolved = expecting([TEXT, TEXT, TEXT], 'keyword')(args, source);
    const [, pattern, replacement] = args;
    if (typeof resolved === 'string') return resolved;
    if (pattern?.type === 'null' || replacement?.type === 'null') return resolved;
    if (
      pattern?.kind !== 'literal' ||
      typeof pattern.value !== 'string' ||
      replacement?.kind !== 'literal' ||
      typeof replacement.value !== 'string'
    ) {
      return `pattern and replacement of [${source.text}] must be constants in this engine`;
    }
    try {
      javaRegexp(pattern.value);
      replacementSql(replacement.value);
      return resolved;
    } catch (thrown) {
      if (!(thrown instanceof PatternError)) throw thrown;
      return `Invalid regular expression of [${source.text}]: [${thrown.message}]`;
    }
  },
  sql: ([text, pattern, replacement]) => {
    const [from, to] = [pattern, replacement].map((arg) =>
      arg?.bound.kind === 'literal' && typeof arg.bound.value === 'string' ? arg.bound.value : null
    );
    if (typeof from !== 'string' || typeof to !== 'string') return 'NULL::VARCHAR';
    return /^[\w =:,/-]*$/.test(from) && !/[$\\]/.test(to)
      ? from === ''
        ? `regexp_replace(${text?.sql ?? ''}, '', ${sqlText(to)}, 'g')`
        : `replace(${text?.sql ?? ''}, ${sqlText(from)}, ${sqlText(to)})`
      : `regexp_replace(${text?.sql ?? ''}, ${sqlText(javaRegexp(from))}, ${sqlText(replacementSql(to))}, 'g')`;
  },
};
