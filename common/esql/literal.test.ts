import { hostileTextSeed, hostileTexts } from '../hostile_text.mock';
import { numberLiteral, textLiteral } from './literal';

const ESCAPED: Readonly<Record<string, string>> = {
  t: '\t',
  n: '\n',
  r: '\r',
  '"': '"',
  '\\': '\\',
};

/** A plain reader of ES|QL's documented string, one character after the other. */
const readLiteral = (source: string): { text: string; rest: string } => {
  if (!source.startsWith('"') || source.startsWith('"""')) throw new Error('no plain string');
  let text = '';
  for (let at = 1; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '"') return { text, rest: source.slice(at + 1) };
    if (character === '\n' || character === '\r') throw new Error('a line break inside');
    if (character === '\\') {
      at += 1;
      const meant = ESCAPED[source.charAt(at)];
      if (meant === undefined) throw new Error(`unknown escape at ${at}`);
      text += meant;
    } else {
      text += character;
    }
  }
  throw new Error('not closed');
};

const seed = hostileTextSeed();

describe('an ES|QL text literal', () => {
  it(`reads back as the text it was made of, for 5,000 hostile texts (seed ${seed})`, () => {
    for (const text of hostileTexts(seed, 5000)) {
      expect(readLiteral(`${textLiteral(text)} | limit 1`)).toEqual({ text, rest: ' | limit 1' });
    }
  });

  it('is an empty string for an empty text', () => {
    expect(textLiteral('')).toBe('""');
  });

  it('never starts the three quotes that open a raw string', () => {
    expect(textLiteral('""')).toBe('"\\"\\""');
  });

  it('is one line, whatever the text holds', () => {
    expect(textLiteral('a\nb\r\nc\td')).toBe('"a\\nb\\r\\nc\\td"');
  });
});

describe('an ES|QL number literal', () => {
  it('is the number as JavaScript writes it', () => {
    expect([10, -3, 0.5, 1e21].map(numberLiteral)).toEqual(['10', '-3', '0.5', '1e+21']);
  });

  it('refuses what is no number', () => {
    expect(() => numberLiteral(Number.NaN)).toThrow('NaN cannot be written in ES|QL.');
    expect(() => numberLiteral(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});
