import { sqlText } from '../../storage/identifier';
import type { Bound, CallSite, FunctionDefinition } from '../bind/bound';
import { ElasticsearchError } from '../errors';
import { javaRegexp, PLAIN, type JavaRegexp } from './java_regexp';
import { javaReplacement, replacementOfRe2 } from './java_replacement';
import { javascriptSql } from './javascript/javascript_function';
import { LONGEST_REPLACED, replaced, TOO_LONG } from './javascript/replaced';
import { PatternError } from './lucene_regexp';
import { expecting, TEXT } from './types_fit';

/** SQL of whether a text would grow too long. Matches are only counted where it could be. */
const tooLong = (text: string, regexp: string, replacement: string): string => {
  const added = Buffer.byteLength(replacement);
  const copies = 1 + (replacement.match(/\\\d/g) ?? []).length;
  const most = `strlen(${text}) * ${added + copies}::BIGINT + ${added} > ${LONGEST_REPLACED}`;
  const counted = `strlen(${text}) * ${copies} + len(regexp_extract_all(${text}, ${regexp})) * ${added}::BIGINT > ${LONGEST_REPLACED}`;
  return `CASE WHEN ${most} THEN ${counted} ELSE FALSE END`;
};

const constantText = (bound: Bound | undefined): string | null =>
  bound?.kind === 'literal' && typeof bound.value === 'string' ? bound.value : null;

/** The constant regular expression of a call; null where it is worked out row by row. */
const constantRegexp = (pattern: string | null): JavaRegexp | null => {
  try {
    return pattern === null ? null : javaRegexp(pattern);
  } catch (thrown) {
    if (!(thrown instanceof PatternError)) throw thrown;
    throw new ElasticsearchError(400, 'pattern_syntax_exception', thrown.message);
  }
};

/** What RE2 is to be given; null where Java does what it cannot. */
const forRe2 = (
  regexp: JavaRegexp | null,
  replacement: string | null
): { regexp: string; replacement: string } | null => {
  if (!regexp || regexp.re2 === null || replacement === null) return null;
  try {
    const written = replacementOfRe2(javaReplacement(replacement, regexp));
    return written === null ? null : { regexp: regexp.re2, replacement: written };
  } catch (thrown) {
    if (!(thrown instanceof PatternError)) throw thrown;
    // Told of each row with a match.
    return null;
  }
};

const LINE_ENDS = "'[\\n\\r\\x{85}\\x{2028}\\x{2029}]'";

/** The text with the matches replaced by RE2. */
const byRe2 = (
  value: string,
  regexp: string,
  replacement: string,
  { failing }: CallSite
): string => {
  const pattern = sqlText(regexp);
  return failing({
    when: tooLong(value, pattern, replacement),
    message: sqlText(TOO_LONG),
    value:
      PLAIN.test(regexp) && !/\\\d/.test(replacement)
        ? `replace(${value}, ${pattern}, ${sqlText(replacement.replace(/\\\\/g, '\\'))})`
        : `regexp_replace(${value}, ${pattern}, ${sqlText(replacement)}, 'g')`,
  });
};

/** `REPLACE(text, regular expression, replacement)`, both of Java's syntax. */
export const replace: FunctionDefinition = {
  name: 'replace',
  signature: 'text, text, text → keyword',
  note: 'regular expressions of Java; a pattern that is not constant and is none gives null and a warning',
  values: 'one',
  nulls: 'null when any is null',
  resolve: (args, source) => {
    const resolved = expecting([TEXT, TEXT, TEXT], 'keyword')(args, source);
    if (typeof resolved !== 'string') constantRegexp(constantText(args[1]));
    return resolved;
  },
  sql: ([text, pattern, replacement], site) => {
    const regexp = constantRegexp(constantText(pattern?.bound));
    const fast = forRe2(regexp, constantText(replacement?.bound));
    const value = site.once(text?.sql ?? 'NULL');
    const args = [value, pattern?.sql ?? 'NULL', replacement?.sql ?? 'NULL'];
    if (!fast) return javascriptSql(replaced, args, site);
    if (!regexp?.areLinesDifferent) return byRe2(value, fast.regexp, fast.replacement, site);
    const hasLines = site.once(`regexp_matches(${value}, ${LINE_ENDS})`);
    const oneLine = site.once(`CASE WHEN NOT ${hasLines} THEN ${value} END`);
    const lines = site.once(`CASE WHEN ${hasLines} THEN ${value} END`);
    const slow = javascriptSql(replaced, [lines, ...args.slice(1)], site);
    return `CASE WHEN ${hasLines} THEN ${slow} ELSE ${byRe2(oneLine, fast.regexp, fast.replacement, site)} END`;
  },
};
