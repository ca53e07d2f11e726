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

/** The most bytes that a text may have afterwards. */
const LONGEST = 1_048_576;

/** SQL of whether a text would grow too long. Matches are only counted where it could be. */
const tooLong = (text: string, regexp: string, replacement: string): string => {
  const added = Buffer.byteLength(replacement);
  const copies = 1 + (replacement.match(/\$\d/g) ?? []).length;
  const most = `strlen(${text}) * ${added + copies}::BIGINT + ${added} > ${LONGEST}`;
  const counted = `strlen(${text}) * ${copies} + len(regexp_extract_all(${text}, ${regexp})) * ${added}::BIGINT > ${LONGEST}`;
  return `CASE WHEN ${most} THEN ${counted} ELSE FALSE END`;
};

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
  sql: ([text, pattern, replacement], { once, failing }) => {
    const [from, to] = [pattern, replacement].map((arg) =>
      arg?.bound.kind === 'literal' && typeof arg.bound.value === 'string' ? arg.bound.value : null
    );
    if (typeof from !== 'string' || typeof to !== 'string') return 'NULL::VARCHAR';
    const value = once(text?.sql ?? 'NULL');
    const isPlain = /^[\w =:,/-]+$/.test(from) && !/[$\\]/.test(to);
    const regexp = sqlText(javaRegexp(from));
    return failing({
      when: tooLong(value, regexp, to),
      message: `'java.lang.IllegalArgumentException: Creating strings with more than [${LONGEST}] bytes is not supported'`,
      value: isPlain
        ? `replace(${value}, ${sqlText(from)}, ${sqlText(to)})`
        : `regexp_replace(${value}, ${regexp}, ${sqlText(replacementSql(to))}, 'g')`,
    });
  },
};
