/** When weeks begin (0 = Sunday) and how many days of a year its first week must have. */
export interface WeekRules {
  readonly firstDay: number;
  readonly minimalDays: number;
}

const SUNDAY_ONE: WeekRules = { firstDay: 0, minimalDays: 1 };
const MONDAY_FOUR: WeekRules = { firstDay: 1, minimalDays: 4 };

/** By the locales in which a week-based date may be printed; of the CLDR, as Java uses it. */
const RULES: Readonly<Record<string, WeekRules>> = {
  'en-us': SUNDAY_ONE,
  'en-ca': SUNDAY_ONE,
  'ja-jp': SUNDAY_ONE,
  'ko-kr': SUNDAY_ONE,
  'pt-br': SUNDAY_ONE,
  'en-gb': MONDAY_FOUR,
  'en-ie': MONDAY_FOUR,
  'fr-fr': MONDAY_FOUR,
  'de-de': MONDAY_FOUR,
  'de-at': MONDAY_FOUR,
  'de-ch': MONDAY_FOUR,
  'es-es': MONDAY_FOUR,
  'it-it': MONDAY_FOUR,
  'nl-nl': MONDAY_FOUR,
  'sv-se': MONDAY_FOUR,
};

/** The rules of a locale such as `en-US` or `en_US`; null for one that is not known here. */
export const weekRules = (locale: string): WeekRules | null =>
  RULES[locale.toLowerCase().replace('_', '-')] ?? null;
