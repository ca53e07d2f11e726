import type { EsqlType } from '../types';
import { GROK_LIBRARY } from './grok_library';
import { rubyRegexp, RubyRegexpError } from './ruby_regexp';

const TYPES: Readonly<Record<string, EsqlType>> = {
  int: 'integer',
  long: 'long',
  float: 'double',
  double: 'double',
  boolean: 'boolean',
};

/** A column that a pattern makes. */
export interface GrokKey {
  readonly name: string;
  readonly type: EsqlType;
  /** The places of the capturing groups, from 0. A name that stands twice has two. */
  readonly groups: readonly number[];
}

export interface GrokPattern {
  /** For RE2; null where it lacks something that the pattern has. */
  readonly re2: string | null;
  /** For JavaScript, with the flag `u`. */
  readonly javaScript: string;
  /** In the order of their names. */
  readonly keys: readonly GrokKey[];
}

const REFERENCE = /%\{([A-Za-z0-9_]+)(?::([A-Za-z0-9@[\]_:.-]+))?\}/g;

const MOST_REFERENCES = 1_000;
const MOST_GROUPS = 1_000;

/** Replaces references to the library until there is none. Throws RubyRegexpError. */
const expanded = (pattern: string): string => {
  let text = pattern;
  for (let count = 0; ; count++) {
    REFERENCE.lastIndex = 0;
    const match = REFERENCE.exec(text);
    if (!match) return text;
    const [reference, name = '', key] = match;
    const regexp = GROK_LIBRARY[name];
    if (regexp === undefined) {
      throw new RubyRegexpError(`Unable to find pattern [${name}] in Grok's pattern dictionary`);
    }
    if (count > MOST_REFERENCES) {
      throw new RubyRegexpError('Can not convert grok patterns to regular expression');
    }
    const group = key === undefined ? `(?:${regexp})` : `(?<${name}:${key}>${regexp})`;
    text = `${text.slice(0, match.index)}${group}${text.slice(match.index + reference.length)}`;
  }
};

/** `PATTERN:name:type`, `PATTERN:name` or the name of a group itself. */
const keyOf = (group: string): { name: string; type: EsqlType } => {
  const [first = '', second, third] = group.split(':');
  return { name: second ?? first, type: TYPES[third ?? ''] ?? 'keyword' };
};

const byName = (left: GrokKey, right: GrokKey): number => (left.name < right.name ? -1 : 1);

/** Reads a GROK pattern. Returns a sentence for what is refused. */
export const readGrokPattern = (pattern: string): GrokPattern | string => {
  try {
    const { re2, javaScript, groups } = rubyRegexp(expanded(pattern));
    if (groups.length > MOST_GROUPS) {
      return `Grok patterns of more than ${MOST_GROUPS} names are not supported by this engine`;
    }
    const keys = new Map<string, { name: string; type: EsqlType; groups: number[] }>();
    for (const [place, group] of groups.entries()) {
      const { name, type } = keyOf(group);
      const key = keys.get(name);
      if (!key) keys.set(name, { name, type, groups: [place] });
      else if (key.type === type) key.groups.push(place);
      else {
        return `Invalid GROK pattern [${pattern}]: the attribute [${name}] is defined multiple times with different types`;
      }
    }
    return { re2, javaScript, keys: [...keys.values()].sort(byName) };
  } catch (thrown) {
    if (!(thrown instanceof RubyRegexpError)) throw thrown;
    return `Invalid pattern [${pattern}] for grok: ${thrown.message}`;
  }
};
