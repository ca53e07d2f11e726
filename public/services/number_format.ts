import { i18n } from '@kbn/i18n';

const formats = new Map<string, Intl.NumberFormat>();

/** A number with the thousands separators of the page's language. */
export const formatNumber = (value: number): string => {
  const locale = i18n.getLocale();
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format.format(value);
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
