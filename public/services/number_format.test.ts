import { i18n } from '@kbn/i18n';
import { formatNumber } from './number_format';

describe('a number', () => {
  afterEach(() => jest.restoreAllMocks());

  it.each([
    [0, '0'],
    [999, '999'],
    [1_000, '1,000'],
    [1_234_567, '1,234,567'],
    [0.5, '0.5'],
    [-7, '-7'],
  ])('%p is %p', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('is written as the language of the page writes it', () => {
    jest.spyOn(i18n, 'getLocale').mockReturnValue('de');
    expect(formatNumber(1_234.5)).toBe('1.234,5');
    jest.spyOn(i18n, 'getLocale').mockReturnValue('ar-EG');
    expect(formatNumber(12)).toBe('١٢');
  });
});
