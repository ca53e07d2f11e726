import { jsonText } from './json_text';

describe('jsonText', () => {
  it('writes whole numbers above 2^53 with all their digits', () => {
    expect(jsonText({ values: [[9_223_372_036_854_775_807n, -9_007_199_254_740_993n, 1]] })).toBe(
      '{"values":[[9223372036854775807,-9007199254740993,1]]}'
    );
  });

  it('leaves texts of digits as texts', () => {
    expect(jsonText(['12', 12n])).toBe('["12",12]');
  });

  it('indents where asked', () => {
    expect(jsonText([1n], 2)).toBe('[\n  1\n]');
  });
});
