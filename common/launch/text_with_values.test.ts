import { textLiteral } from '../esql/literal';
import { hostileTextSeed, hostileTexts } from '../hostile_text.mock';
import { textWithValues } from './text_with_values';

const seed = hostileTextSeed();

describe('a query with its values written out', () => {
  it('fills in each named parameter, once and as a literal', () => {
    expect(
      textWithValues('| WHERE a == ?a AND b IN (?a_1, ?b) | LIMIT ?max_rows', {
        a: 'x',
        a_1: '?b',
        b: '"',
        max_rows: 10,
      })
    ).toBe('| WHERE a == "x" AND b IN ("?b", "\\"") | LIMIT 10');
  });

  it('leaves what Kibana fills in itself', () => {
    expect(textWithValues('@timestamp >= ?_tstart AND n > ?n', { n: 1 })).toBe(
      '@timestamp >= ?_tstart AND n > 1'
    );
  });

  it.each([
    '"?a"',
    '"\\"?a"',
    '"""?a " ?a"""',
    '`?a`',
    '// ?a',
    '/* ?a */',
    'RLIKE ".*\\\\?a"',
    '?constructor',
    '?',
  ])('leaves %s alone', (text) => {
    expect(textWithValues(`${text}\n| LIMIT ?max_rows`, { a: 'x', max_rows: 1 })).toBe(
      `${text}\n| LIMIT 1`
    );
  });

  it(`keeps a hostile value inside its literal (seed ${seed})`, () => {
    for (const text of hostileTexts(seed, 5000)) {
      expect(textWithValues('a == ?a AND b == ?b', { a: text, b: text })).toBe(
        `a == ${textLiteral(text)} AND b == ${textLiteral(text)}`
      );
    }
  });
});
