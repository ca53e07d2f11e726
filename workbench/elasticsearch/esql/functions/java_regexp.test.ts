import { javaRegexp } from './java_regexp';
import { javaReplacement } from './java_replacement';
import { replaced } from './javascript/replaced';

const gives = (text: string, pattern: string, replacement: string): unknown =>
  replaced.evaluate(text, pattern, replacement);

describe('a regular expression of Java', () => {
  it.each([
    ['looks ahead', 'foobar', 'foo(?=bar)', '<$0>', '<foo>bar'],
    ['looks behind', 'foobar', '(?<=foo)bar', '-', 'foo-'],
    ['refers back', 'hello', '(l)\\1', '[$1]', 'he[l]o'],
    ['refers back by name', 'hello', '(?<x>l)\\k<x>', '[${x}]', 'he[l]o'],
    ['gives nothing back', 'aaa', 'a++a', '-', 'aaa'],
    ['intersects classes', 'abcd', '[a-d&&[^bc]]', '-', '-bc-'],
    ['joins classes', 'abcd', '[a[cd]]', '-', '-b--'],
    ['ignores case from a place on', 'abAB', 'a(?i)b', '-', '-AB'],
    ['quotes', 'a.b*c', '\\Q.b*\\E', '-', 'a-c'],
    ['knows properties of ASCII and of Unicode', 'aé1', '\\p{Alpha}|\\p{L}', '-', '--1'],
    ['replaces the empty match behind another', 'abc', 'b*', '-', '-a--c-'],
    ['ends before the last end of a line', 'a\nb\n', 'b$', '-', 'a\n-\n'],
    ['does not take an end of a line for any character', 'a\rb', 'a.', '-', 'a\rb'],
    ['takes it where told to', 'a\rb', '(?s)a.', '-', '-b'],
    ['reads lines where told to', 'a\nb', '(?m)^', '>', '>a\n>b'],
    ['takes as many digits as name a group', 'ab', '(a)(b)', '$2$11', 'ba1'],
    ['puts nothing in place of a group without a part', 'b', '(a)?b', '[$1]', '[]'],
  ])('%s', (_what, text, pattern, replacement, expected) => {
    expect(gives(text, pattern, replacement)).toBe(expected);
  });

  it.each([
    ['(', 'Unclosed group'],
    [')', "Unmatched closing ')'"],
    ['*a', "Dangling meta character '*'"],
    ['[a', 'Unclosed character class'],
    ['{', 'Illegal repetition'],
    ['[b-a]', 'Illegal character range'],
    ['\\q', 'Illegal/unsupported escape sequence [\\q]'],
    ['\\p{Nope}', 'Unknown character property name {Nope}'],
    ['(?<=a*)b', 'Look-behind group does not have an obvious maximum length'],
    ['(?:(a)|b)\\1', 'a back reference to a group without a certain part is not supported'],
  ])('%s is refused', (pattern, reason) => {
    expect(() => javaRegexp(pattern)).toThrow(reason);
  });

  it.each(['abc', 'a.c', '^a[b-d]+c$', '(a|b)c'])('RE2 can run %s', (pattern) => {
    expect(javaRegexp(pattern).re2).not.toBeNull();
  });

  it.each(['a*', 'a(?=b)', '(a)\\1', '(?m)^a'])('RE2 cannot run %s as Java does', (pattern) => {
    expect(javaRegexp(pattern).re2).toBeNull();
  });
});

describe('a replacement', () => {
  it.each([
    ['$1', 'java.lang.IndexOutOfBoundsException: No group 1'],
    ['$', 'java.lang.IllegalArgumentException: Illegal group reference'],
    ['\\', 'java.lang.IllegalArgumentException: character to be escaped is missing'],
    ['${n}', 'java.lang.IllegalArgumentException: No group with name {n}'],
  ])('%s fails where something is replaced only', (replacement, failure) => {
    expect(gives('a', 'a', replacement)).toEqual({ failure });
    expect(gives('b', 'a', replacement)).toBe('b');
  });

  it('does not name a group that JavaScript forgets between repetitions', () => {
    expect(() => javaReplacement('$1', javaRegexp('(?:(a)|b)*'))).toThrow('not supported');
  });

  it('does not make a text longer than Elasticsearch allows', () => {
    expect(gives('a'.repeat(2_000), 'a', 'b'.repeat(1_000))).toEqual({
      failure:
        'java.lang.IllegalArgumentException: Creating strings with more than [1048576] bytes is not supported',
    });
  });
});
