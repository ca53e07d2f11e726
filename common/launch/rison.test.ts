import { hostileTextSeed, hostileTexts } from '../hostile_text.mock';
import { readRison } from './read_rison';
import { rison } from './rison';

const seed = hostileTextSeed();

describe('rison', () => {
  it('looks as in the addresses of the Security app', () => {
    expect(
      rison({ activeTab: 'query', isOpen: true, query: { expression: 'a:"b"', kind: 'kuery' } })
    ).toBe('(activeTab:query,isOpen:!t,query:(expression:\'a:"b"\',kind:kuery))');
    expect(rison({ linkTo: [], none: null, off: false, count: 1e30 })).toBe(
      '(linkTo:!(),none:!n,off:!f,count:1e30)'
    );
  });

  it('quotes what could be read as something else', () => {
    expect(rison(['', '1', '-a', 'a b', "it's!"])).toBe("!('','1','-a','a b','it!'s!!')");
  });

  it('has no word for what is no number', () => {
    expect(() => rison(NaN)).toThrow(RangeError);
    expect(() => rison([Infinity])).toThrow(RangeError);
  });

  it(`reads back as what was written, for 100,000 hostile texts (seed ${seed})`, () => {
    const texts = hostileTexts(seed, 100_000);
    for (let at = 0; at < texts.length; at += 4) {
      const [key = '', first = '', ...rest] = texts.slice(at, at + 4);
      const value = { [key]: first, list: [...rest, null, true, -1.5], deep: { [first]: [] } };
      expect(readRison(rison(value))).toEqual(value);
    }
  });

  it.each(['', '(', '(a', '(a:', '(a:b', "'a", '!', '!x', '!(', '!(a', ')', 'a)', 'a b', '(:a)'])(
    'refuses %p',
    (text) => {
      expect(() => readRison(text)).toThrow(SyntaxError);
    }
  );

  it('refuses what is nested too deeply', () => {
    expect(() => readRison('!('.repeat(100_000))).toThrow(SyntaxError);
  });

  it('gives a member called __proto__ no power', () => {
    const value = readRison('(__proto__:(polluted:!t))');
    expect(Object.keys(Object(value))).toEqual(['__proto__']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
