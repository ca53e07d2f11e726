import { hostileTextSeed, hostileTexts } from '../hostile_text.mock';
import { quoted } from './quoted';

/**
 * A plain reader of KQL's quoted value: three escaped white spaces, `\uXXXX`, an escaped quote or
 * backslash, and else every character but a quote is itself, a lonely backslash too.
 */
const readQuoted = (source: string): { text: string; rest: string } => {
  if (!source.startsWith('"')) throw new Error('no quoted value');
  let text = '';
  let rest = source.slice(1);
  const take = (meant: string, length: number): void => {
    text += meant;
    rest = rest.slice(length);
  };
  while (rest !== '') {
    const unicode = /^\\u([0-9a-fA-F]{4})/.exec(rest)?.[1];
    if (rest.startsWith('"')) return { text, rest: rest.slice(1) };
    if (rest.startsWith('\\t')) take('\t', 2);
    else if (rest.startsWith('\\r')) take('\r', 2);
    else if (rest.startsWith('\\n')) take('\n', 2);
    else if (unicode !== undefined) take(String.fromCharCode(parseInt(unicode, 16)), 6);
    else if (/^\\[\\"]/.test(rest)) take(rest.charAt(1), 2);
    else take(rest.charAt(0), 1);
  }
  throw new Error('not closed');
};

const seed = hostileTextSeed();

describe('a quoted KQL value', () => {
  it(`reads back as the text it was made of, for 5,000 hostile texts (seed ${seed})`, () => {
    for (const text of hostileTexts(seed, 5000)) {
      expect(readQuoted(`${quoted(text)} and a: 1`)).toEqual({ text, rest: ' and a: 1' });
    }
  });

  it('keeps a written escape a written escape', () => {
    expect(quoted('\\u0041\\n')).toBe('"\\\\u0041\\\\n"');
  });

  it('leaves wildcards alone, which mean nothing inside quotes', () => {
    expect(quoted('a*b?')).toBe('"a*b?"');
  });
});
