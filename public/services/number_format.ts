import { i18n } from '@kbn/i18n';

const formats = new Map<string, Intl.NumberFormat>();

/** A number with the thousands separators of the page's language. */
export const formatNumber = (value: number): string => {
  const locale = i18n.getLocale();
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format.format(value);
};
