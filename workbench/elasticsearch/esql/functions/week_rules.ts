/** When weeks begin (0 = Sunday) and how many days of a year its first week must have. */
export interface WeekRules {
  readonly firstDay: number;
  readonly minimalDays: number;
}

/** Of a language without a country, as Java has it. */
const SUNDAY_ONE: WeekRules = { firstDay: 0, minimalDays: 1 };

const numberIn = (object: object, key: string): number | null => {
  const value: unknown = Reflect.get(object, key);
  return typeof value === 'number' ? value : null;
};

/** The rules of a locale such as `en-US` or `en_US`, of the CLDR. */
export const weekRules = (locale: string): WeekRules => {
  const known = new Intl.Locale(locale.replace(/_/g, '-'));
  const info: unknown = known.region === undefined ? null : Reflect.get(known, 'weekInfo');
  if (typeof info !== 'object' || info === null) return SUNDAY_ONE;
  const [firstDay, minimalDays] = [numberIn(info, 'firstDay'), numberIn(info, 'minimalDays')];
  return firstDay === null || minimalDays === null
    ? SUNDAY_ONE
    : { firstDay: firstDay % 7, minimalDays };
};
