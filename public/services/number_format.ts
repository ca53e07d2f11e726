import { i18n } from '@kbn/i18n';

interface NumberTexts {
  locale: string;
  format: Intl.NumberFormat;
  /** Texts of whole numbers, from 0: most cells of a grid hold small ones, and rows scroll past. */
  small: string[];
}

const SMALL = 1_000;

const textsOf = (locale: string): NumberTexts => {
  const format = new Intl.NumberFormat(locale);
  const small = Array.from({ length: SMALL }, (_, value) => format.format(value));
  return { locale, format, small };
};

let texts: NumberTexts | null = null;

/** A number with the thousands separators of the page's language. */
export const formatNumber = (value: number): string => {
  const locale = i18n.getLocale();
  if (texts?.locale !== locale) texts = textsOf(locale);
  return texts.small[value] ?? texts.format.format(value);
};

const money = new Map<string, Intl.NumberFormat>();

/** US dollars, cents included below a thousand. */
export const formatUsd = (value: number): string => {
  const locale = i18n.getLocale();
  const digits = value < 1_000 ? 2 : 0;
  const key = `${locale} ${digits}`;
  const format =
    money.get(key) ??
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: 'USD',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  money.set(key, format);
  return format.format(value);
};
