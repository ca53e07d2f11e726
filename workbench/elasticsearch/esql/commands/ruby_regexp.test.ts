import { rubyRegexp } from './ruby_regexp';

const found = (pattern: string, text: string): string | null =>
  new RegExp(rubyRegexp(pattern).javaScript, 'u').exec(text)?.[0] ?? null;

describe("a regular expression of Ruby's syntax", () => {
  it.each([
    ['a+b', 'xaab', 'aab'],
    ['^b$', 'a\nb\nc', 'b'],
    ['a.c', 'a\nc', null],
    ['(?m)a.c', 'a\nc', 'a\nc'],
    ['(?i)straße', 'STRAßE', 'STRAßE'],
    ['(?i:A)b', 'ab', 'ab'],
    ['(?i:A)b', 'aB', null],
    ['(?x) a  b # and a comment', 'ab', 'ab'],
    ['(?#nothing)a', 'a', 'a'],
    ['\\w+', '-Jürgen-', 'J'],
    ['[[:word:]]+', '-Jürgen-', 'Jürgen'],
    ['\\b\\w+\\b', '-Jürgen- ab', 'ab'],
    ['[\\d\\s]+', '١1\u00a0 2', '1'],
    ['\\bé\\b', 'é', 'é'],
    ['\\h+', 'xyzcafe', 'cafe'],
    ['[[:alpha:]_]+', '1é_2', 'é_'],
    ['[^[:digit:]]+', '12ab34', 'ab'],
    ['[[^a]b]+', 'acb', 'cb'],
    ['[]a]+', 'x]a', ']a'],
    ['[a-]+', 'b-a', '-a'],
    ['\\x41\\u0042\\x{43}\\t', 'ABC\t', 'ABC\t'],
    ['(?<=a)b(?!c)', 'abc ab', 'b'],
    ['(?<!a)b', 'ab b', 'b'],
    ['(?>a+)ab', 'aaab', null],
    ['a++b', 'aab', 'aab'],
    ['(?:a*+)a', 'aaa', null],
    ['a{,2}b', 'aaab', 'aab'],
    ['a{2}+', 'aaaaa', 'aaaa'],
    ['a{x', 'a{x', 'a{x'],
    ['\\Aa\\z', 'a', 'a'],
    ['a\\Z', 'a\n', 'a'],
    ['\\p{Alpha}\\P{Lu}', 'xAb', 'Ab'],
    ['a|b|', '', ''],
    ['💥?x', '💥x', '💥x'],
  ])('%s in %j takes %j', (pattern, text, expected) => {
    expect(found(pattern, text)).toBe(expected);
  });

  it('names the groups that capture, of which plain ones are none', () => {
    const { groups, javaScript } = rubyRegexp("(a)(?<one>b)(?'two'c)?");
    expect(groups).toEqual(['one', 'two']);
    expect({ ...new RegExp(javaScript, 'u').exec('ab')?.groups }).toEqual({
      k0: 'b',
      k1: undefined,
    });
  });

  it.each([
    ['(?<a>x)y', true],
    ['(?<a>[^ ]+) (?<b>.*)', true],
    ['(?<a>x)|(?<b>y)', false],
    ['(?<a>x)?', false],
    ['(?:z(?<a>x)|y)', false],
    ['\\bx', false],
    ['(?=x)', false],
    ['x++', false],
  ])('%s is for RE2: %s', (pattern, isForRe2) => {
    expect(rubyRegexp(pattern).re2 !== null).toBe(isForRe2);
  });

  it.each([
    ['(', 'end pattern with unmatched parenthesis'],
    [')', 'unmatched close parenthesis'],
    ['*a', 'target of repeat operator is not specified'],
    ['[a', 'premature end of char-class'],
    ['[b-a]', 'empty range in char class'],
    ['[[:none:]]', 'invalid POSIX bracket type'],
    ['a{100000}', 'too big number for repeat range'],
    ['\\', 'end pattern at escape'],
    ['(?<>a)', 'group name is empty'],
    ['(?y)', 'undefined group option'],
    ['(?<a>x)\\k<a>', '[\\k] is not supported by this engine'],
    ['\\p{Nothing}', 'invalid character property name {Nothing}'],
    ['('.repeat(300), 'it is nested too deeply'],
    ['['.repeat(300), 'it is nested too deeply'],
  ])('%s is refused: %s', (pattern, message) => {
    expect(() => rubyRegexp(pattern)).toThrow(message);
  });
});
