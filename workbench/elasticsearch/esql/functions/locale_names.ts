type Width = 'short' | 'long' | 'narrow';

const tagOf = (locale: string): string => locale.replace(/_/g, '-');

/** Whether a locale can be written in: a language, with a country or without. */
export const isLocale = (locale: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tagOf(locale)).length > 0;
  } catch {
    return false;
  }
};

const partOf = (
  locale: string,
  date: Date,
  type: 'month' | 'weekday',
  options: Intl.DateTimeFormatOptions
): string =>
  new Intl.DateTimeFormat(tagOf(locale), { ...options, timeZone: 'UTC' })
    .formatToParts(date)
    .find((part) => part.type === type)?.value ?? '';

/** As they stand in a date, from January. */
export const monthNames = (locale: string, width: Width): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    partOf(locale, new Date(Date.UTC(2024, month, 15)), 'month', { month: width, day: 'numeric' })
  );

/** As they stand alone, from January. */
export const monthNamesAlone = (locale: string, width: Width): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    partOf(locale, new Date(Date.UTC(2024, month, 15)), 'month', { month: width })
  );

/** From Monday. */
export const dayNames = (locale: string, width: Width): string[] =>
  Array.from({ length: 7 }, (_, day) =>
    partOf(locale, new Date(Date.UTC(2024, 0, 1 + day)), 'weekday', { weekday: width })
  );
