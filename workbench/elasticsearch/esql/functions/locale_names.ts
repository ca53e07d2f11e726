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
  type: 'month' | 'weekday' | 'dayPeriod' | 'era',
  options: Intl.DateTimeFormatOptions
): string =>
  new Intl.DateTimeFormat(tagOf(locale), { ...options, timeZone: 'UTC' })
    .formatToParts(date)
    .find((part) => part.type === type)?.value ?? '';

/** As they stand alone, from January. */
export const monthNamesAlone = (locale: string, width: Width): string[] => {
  const format = new Intl.DateTimeFormat(tagOf(locale), { month: width, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 15)));
};

/** As they stand in a date, from January. */
export const monthNames = (locale: string, width: Width): string[] => {
  const names = Array.from({ length: 12 }, (_, month) =>
    partOf(locale, new Date(Date.UTC(2024, month, 15)), 'month', { month: width, day: 'numeric' })
  );
  // Where they are numbers, the word behind them is not of the name there.
  return /^\d/.test(names[0] ?? '') ? monthNamesAlone(locale, width) : names;
};

/** As they stand alone, from Monday. */
export const dayNamesAlone = (locale: string, width: Width): string[] =>
  Array.from({ length: 7 }, (_, day) =>
    partOf(locale, new Date(Date.UTC(2024, 0, 1 + day)), 'weekday', { weekday: width })
  );

/** As they stand in a date, from Monday. */
export const dayNames = (locale: string, width: Width): string[] =>
  Array.from({ length: 7 }, (_, day) =>
    partOf(locale, new Date(Date.UTC(2024, 0, 1 + day)), 'weekday', {
      weekday: width,
      day: 'numeric',
      month: 'long',
    })
  );

/** Of the hours before noon and of those after it. */
export const halvesOfDay = (locale: string): string[] =>
  [0, 12].map((hour) =>
    partOf(locale, new Date(Date.UTC(2024, 0, 1, hour)), 'dayPeriod', {
      hour: 'numeric',
      hour12: true,
    })
  );

/** The name of the years since 1, as in AD. */
export const eraName = (locale: string, width: Width): string =>
  partOf(locale, new Date(0), 'era', { era: width });
