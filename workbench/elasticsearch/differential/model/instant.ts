/** Milliseconds since the epoch as Elasticsearch prints them. */
export const instantText = (instant: number): string => new Date(instant).toISOString();

const TEXT =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(?:(\d\d)(?::(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/;

const daysOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A text in the form `strict_date_optional_time` as milliseconds since the epoch; null if it is none. */
export const parsedInstant = (text: string): number | null => {
  const parts = TEXT.exec(text);
  if (!parts) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part, index) => Number(part ?? (index === 1 || index === 2 ? 1 : 0)));
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const milliseconds = Number((parts[7] ?? '').padEnd(3, '0').slice(0, 3));
  const zone = parts[8] ?? 'Z';
  const [zoneHours, zoneMinutes] = [
    Number(zone.slice(1, 3)),
    Number(zone.slice(3).replace(':', '')),
  ];
  const offset =
    zone === 'Z' ? 0 : (zone.startsWith('-') ? -1 : 1) * (zoneHours * 60 + zoneMinutes);
  return Date.UTC(year, month - 1, day, hour, minute, second, milliseconds) - offset * 60_000;
};

export type Unit =
  'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A length of time, such as `7 days`. */
export interface Amount {
  readonly count: number;
  readonly unit: Unit;
}

const UNITS: readonly Unit[] = [
  'millisecond',
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
];

export const amountOf = (text: string): Amount => {
  const [count = '', word = ''] = text.split(' ');
  const unit = UNITS.find((name) => word === name || word === `${name}s`);
  if (!unit) throw new Error(`no amount of time: ${text}`);
  return { count: Number(count), unit };
};

const FIXED: Partial<Record<Unit, number>> = {
  millisecond: 1,
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
};

const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12 };

/** An instant later by an amount; the day is cut to the last one of a shorter month. */
export const later = (instant: number, { count, unit }: Amount): number => {
  const fixed = FIXED[unit];
  if (fixed !== undefined) return instant + count * fixed;
  const date = new Date(instant);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() + count * (MONTHS[unit] ?? 0);
  const [year, month] = [Math.floor(months / 12), ((months % 12) + 12) % 12];
  const day = Math.min(date.getUTCDate(), daysOf(year, month + 1));
  const time = ((instant % 86_400_000) + 86_400_000) % 86_400_000;
  return Date.UTC(year, month, day) + time;
};

/** An instant down to the start of its interval; weeks begin on Monday. */
export const truncated = (instant: number, { count, unit }: Amount): number => {
  if (unit === 'week') {
    const sinceMonday = (new Date(instant).getUTCDay() + 6) % 7;
    const day = Math.floor(instant / 86_400_000) * 86_400_000;
    return day - sinceMonday * 86_400_000;
  }
  const fixed = FIXED[unit];
  if (fixed !== undefined) return Math.floor(instant / (count * fixed)) * count * fixed;
  const date = new Date(instant);
  const size = MONTHS[unit] ?? 1;
  const months = Math.floor(date.getUTCMonth() / size) * size;
  return Date.UTC(date.getUTCFullYear(), months, 1);
};
