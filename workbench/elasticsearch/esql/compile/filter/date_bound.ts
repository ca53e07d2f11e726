import { instantOf } from '../../bind/instant_of';
import { ElasticsearchError } from '../../errors';
import { zoneOffset } from '../../zone_offset';

/** How the text of a date in Query DSL is read. */
export interface DateRules {
  /** What `now` means. */
  readonly now: Date;
  /** Missing parts and rounding go to the last millisecond, as for `lte`, `gt`; else to the first. */
  readonly roundUp: boolean;
  /** Of a text without one: `UTC`, `+01:00` or a name such as `Europe/Berlin`. */
  readonly timeZone: string;
  /** Java formats, `||` between them; null = those of a date field. */
  readonly format: string | null;
}

const DEFAULT_FORMAT = 'strict_date_optional_time||epoch_millis';

const ISO_FORMATS = ['strict_date_optional_time', 'date_optional_time'];

const UNITS = ['y', 'M', 'w', 'd', 'h', 'H', 'm', 's'];

const unreadable = (text: string, format: string): ElasticsearchError =>
  new ElasticsearchError(
    400,
    'parse_exception',
    `failed to parse date field [${text.slice(0, 100)}] with format [${format}]`
  );

const WITHOUT_TIME = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
const WITH_TIME =
  /^(\d{4}-\d{2}-\d{2})T(\d{2})?(?::(\d{2}))?(?::(\d{2}))?(?:[.,](\d{1,9}))?(Z|[+-]\d{2}(?::?\d{2})?)?$/;

/** An ISO text with the parts that it lacks: a day is the first of its month, a time the last of it. */
const roundedUp = (text: string): string => {
  const day = WITHOUT_TIME.exec(text);
  if (day) return `${day[1] ?? ''}-${day[2] ?? '01'}-${day[3] ?? '01'}T23:59:59.999`;
  const time = WITH_TIME.exec(text);
  if (!time) return text;
  const [, date, hour = '23', minute = '59', second = '59', fraction = '999', zone = ''] = time;
  return `${date ?? ''}T${hour}:${minute}:${second}.${fraction}${zone}`;
};

const HAS_ZONE = /T.*(Z|[+-]\d{2}(:?\d{2})?)$/;

const isoInstant = (text: string, { roundUp, timeZone }: DateRules): number | null => {
  const instant = instantOf(roundUp ? roundedUp(text) : text);
  if (instant === null || HAS_ZONE.test(text)) return instant;
  // Around a change of the clocks, the offset at the place that is meant counts.
  const guess = instant - zoneOffset(timeZone, instant);
  return instant - zoneOffset(timeZone, guess);
};

const anchorInstant = (text: string, rules: DateRules): number => {
  const format = rules.format ?? DEFAULT_FORMAT;
  for (const one of format.split('||')) {
    if (ISO_FORMATS.includes(one)) {
      const instant = isoInstant(text, rules);
      if (instant !== null) return instant;
    } else if (one === 'epoch_millis' || one === 'epoch_second') {
      if (/^-?\d{1,18}(\.\d+)?$/.test(text)) {
        return Math.trunc(Number(text) * (one === 'epoch_second' ? 1_000 : 1));
      }
    } else {
      throw new ElasticsearchError(
        400,
        'illegal_argument_exception',
        `the date format [${one.slice(0, 100)}] is not supported by this engine`
      );
    }
  }
  throw unreadable(text, format);
};

/** Adds calendar units in UTC; a day that the month does not have becomes its last. */
const added = (instant: number, count: number, unit: string): number => {
  const date = new Date(instant);
  switch (unit) {
    case 'y':
    case 'M': {
      const day = date.getUTCDate();
      date.setUTCDate(1);
      date.setUTCMonth(date.getUTCMonth() + count * (unit === 'y' ? 12 : 1));
      const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
      date.setUTCDate(Math.min(day, last.getUTCDate()));
      return date.getTime();
    }
    case 'w':
      return instant + count * 7 * 86_400_000;
    case 'd':
      return instant + count * 86_400_000;
    case 'm':
      return instant + count * 60_000;
    case 's':
      return instant + count * 1_000;
    default:
      return instant + count * 3_600_000;
  }
};

/** The first millisecond of the unit that an instant lies in; a week starts on Monday. */
const floored = (instant: number, unit: string): number => {
  const date = new Date(instant);
  if (unit === 'y') return Date.UTC(date.getUTCFullYear(), 0);
  if (unit === 'M') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
  if (unit === 'w') {
    const day = floored(instant, 'd');
    return day - ((new Date(day).getUTCDay() + 6) % 7) * 86_400_000;
  }
  const length = added(0, 1, unit);
  return Math.floor(instant / length) * length;
};

/** `+1h`, `-7d` and `/d`, one after the other. Calendar units are those of the time zone. */
const applyMath = (anchor: number, math: string, text: string, rules: DateRules): number => {
  const { roundUp, timeZone } = rules;
  const steps = math.match(/[+-]\d*[a-zA-Z]|\/\d*[a-zA-Z]/g) ?? [];
  if (steps.join('') !== math) throw unreadable(text, rules.format ?? DEFAULT_FORMAT);
  let local = anchor + zoneOffset(timeZone, anchor);
  for (const step of steps) {
    const unit = step.slice(-1);
    const digits = step.slice(1, -1);
    if (!UNITS.includes(unit) || (step.startsWith('/') && digits !== '' && digits !== '1')) {
      throw unreadable(text, rules.format ?? DEFAULT_FORMAT);
    }
    if (step.startsWith('/')) {
      const start = floored(local, unit);
      local = roundUp ? added(start, 1, unit) - 1 : start;
    } else {
      const count = digits === '' ? 1 : Number(digits);
      local = added(local, step.startsWith('-') ? -count : count, unit);
    }
  }
  const guess = local - zoneOffset(timeZone, local);
  return local - zoneOffset(timeZone, guess);
};

/**
 * Milliseconds since the epoch of a date as Query DSL writes it: a number, an ISO text, or date math
 * such as `now-7d/d` and `2026-11-24||+1M`. Throws Elasticsearch's 400.
 */
export const dateBound = (value: unknown, rules: DateRules): number => {
  const text = String(value);
  if (text.startsWith('now')) return applyMath(rules.now.getTime(), text.slice(3), text, rules);
  const separator = text.indexOf('||');
  if (separator < 0) return anchorInstant(text, rules);
  // With math after it, the anchor itself is not rounded up.
  const anchor = anchorInstant(text.slice(0, separator), { ...rules, roundUp: false });
  return applyMath(anchor, text.slice(separator + 2), text, rules);
};
