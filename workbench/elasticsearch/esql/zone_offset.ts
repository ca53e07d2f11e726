import { ElasticsearchError } from './errors';

const FIXED = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/;

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone);
  if (known) return known;
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
    return format;
  } catch {
    throw new ElasticsearchError(
      400,
      'parsing_exception',
      `[range] Unknown time-zone ID: ${zone.slice(0, 100)}`
    );
  }
};

/** Whether there is such a zone. */
export const isZone = (zone: string): boolean => {
  try {
    zoneOffset(zone, 0);
    return true;
  } catch {
    return false;
  }
};

/** Milliseconds by which a zone's clocks are ahead of UTC at an instant. Throws 400 for no zone. */
export const zoneOffset = (zone: string, instant: number): number => {
  if (zone === 'UTC' || zone === 'Z' || zone === 'GMT') return 0;
  const fixed = FIXED.exec(zone);
  if (fixed) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
    return (fixed[1] === '-' ? -minutes : minutes) * 60_000;
  }
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  return local - Math.floor(instant / 1_000) * 1_000;
};
