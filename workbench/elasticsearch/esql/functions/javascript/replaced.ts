import { javaRegexp } from '../java_regexp';
import { javaReplacement, type JavaReplacement } from '../java_replacement';
import { PatternError } from '../lucene_regexp';
import type { Evaluated, JavascriptFunction } from './javascript_function';

/** The most bytes that a text may have afterwards. */
export const LONGEST_REPLACED = 1_048_576;

export const TOO_LONG = `java.lang.IllegalArgumentException: Creating strings with more than [${LONGEST_REPLACED}] bytes is not supported`;

interface Failure {
  readonly failure: string;
}

interface Replacing {
  readonly regexp: RegExp;
  /** What is wrong with it matters only where something is to be replaced. */
  readonly replacement: JavaReplacement | Failure;
}

/** What `work` gives, or what Java's exception says. */
const orFailure = <T>(kind: (message: string) => string, work: () => T): T | Failure => {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof PatternError)) throw thrown;
    return { failure: `java.${kind(thrown.message)}: ${thrown.message}` };
  }
};

const read = (pattern: string, written: string): Replacing | Failure => {
  const regexp = orFailure(
    () => 'util.regex.PatternSyntaxException',
    () => javaRegexp(pattern)
  );
  if ('failure' in regexp) return regexp;
  const replacement = orFailure(
    (message) =>
      message.startsWith('No group ') && !message.includes('{')
        ? 'lang.IndexOutOfBoundsException'
        : 'lang.IllegalArgumentException',
    () => javaReplacement(written, regexp)
  );
  return { regexp: new RegExp(regexp.javaScript, 'gv'), replacement };
};

const known = new Map<string, Replacing | Failure>();

const readOnce = (pattern: string, replacement: string): Replacing | Failure => {
  const key = `${pattern.length}:${pattern}${replacement}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= 100) known.clear();
  const made = read(pattern, replacement);
  known.set(key, made);
  return made;
};

const replacedText = ({ regexp, replacement }: Replacing, text: string): Evaluated => {
  const parts: string[] = [];
  let bytes = 0;
  const add = (part: string): void => {
    bytes += Buffer.byteLength(part);
    parts.push(part);
  };
  let from = 0;
  for (const match of text.matchAll(regexp)) {
    if ('failure' in replacement) return replacement;
    add(text.slice(from, match.index));
    for (const part of replacement) {
      add(
        typeof part === 'string'
          ? part
          : ((part === 0 ? match[0] : match.groups?.[`g${part}`]) ?? '')
      );
    }
    if (bytes > LONGEST_REPLACED) return { failure: TOO_LONG };
    from = match.index + match[0].length;
  }
  add(text.slice(from));
  return bytes > LONGEST_REPLACED ? { failure: TOO_LONG } : parts.join('');
};

/** `(text, pattern, replacement)`: each match of a regular expression of Java replaced. */
export const replaced: JavascriptFunction = {
  name: '_workbench_replace',
  parameters: 3,
  mayTakeLong: 'regular expression matching',
  evaluate: (text = '', pattern = '', replacement = '') => {
    const replacing = readOnce(pattern, replacement);
    return 'failure' in replacing ? replacing : replacedText(replacing, text);
  },
};
