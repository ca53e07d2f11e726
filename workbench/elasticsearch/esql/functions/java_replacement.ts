import type { JavaRegexp } from './java_regexp';
import { PatternError } from './lucene_regexp';

/** A replacement of Java: texts, and places of groups, from 0 for the whole match. */
export type JavaReplacement = ReadonlyArray<string | number>;

/** `$1` and `${name}` are groups, a backslash takes a meaning. Throws PatternError. */
export const javaReplacement = (
  replacement: string,
  { groups, names, forgotten }: Pick<JavaRegexp, 'groups' | 'names' | 'forgotten'>
): JavaReplacement => {
  const parts: Array<string | number> = [];
  const addGroup = (place: number): void => {
    if (forgotten.has(place)) {
      throw new PatternError(`group ${place} of a repetition is not supported by this engine`);
    }
    parts.push(place);
  };
  for (let at = 0; at < replacement.length;) {
    const rest = replacement.slice(at);
    const [plain] = /^[^\\$]+/.exec(rest) ?? [];
    if (plain !== undefined) {
      parts.push(plain);
      at += plain.length;
    } else if (rest.startsWith('\\')) {
      const quoted = rest[1];
      if (quoted === undefined) throw new PatternError('character to be escaped is missing');
      parts.push(quoted);
      at += 2;
    } else {
      const [written, name, digits = ''] =
        /^\$(?:\{([A-Za-z][A-Za-z0-9]*)\}|(\d{1,9}))/.exec(rest) ?? [];
      if (written === undefined) throw new PatternError('Illegal group reference');
      if (name === undefined) {
        // As many digits as name a group that there is.
        let length = digits.length;
        while (length > 1 && Number(digits.slice(0, length)) > groups) length--;
        const place = Number(digits.slice(0, length));
        if (place > groups) throw new PatternError(`No group ${place}`);
        addGroup(place);
        at += 1 + length;
      } else {
        const place = names.get(name);
        if (place === undefined) throw new PatternError(`No group with name {${name}}`);
        addGroup(place);
        at += written.length;
      }
    }
  }
  return parts;
};

/** The same for RE2; null where it has no form for it. */
export const replacementOfRe2 = (replacement: JavaReplacement): string | null =>
  replacement.some((part) => typeof part === 'number' && part > 9)
    ? null
    : replacement
        .map((part) => (typeof part === 'number' ? `\\${part}` : part.replace(/\\/g, '\\\\')))
        .join('');
