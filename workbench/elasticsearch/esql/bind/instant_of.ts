const FORM =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(?:(\d{2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/;

const offsetMinutes = (zone: string): number => {
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || 0));
};

/** Seconds since the epoch, and the nine digits of the fraction. */
interface Instant {
  readonly seconds: number;
  readonly nanoseconds: string;
}

const read = (text: string): Instant | null => {
  const match = FORM.exec(text);
  if (!match) return null;
  const [
    ,
    year,
    month = '01',
    day = '01',
    hour = '00',
    minute = '00',
    second = '00',
    fraction = '',
    zone = 'Z',
  ] = match;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const instant = Date.parse(local);
  // A day that the month does not have would roll over.
  if (Number.isNaN(instant) || new Date(instant).toISOString() !== local) return null;
  return {
    seconds: instant / 1000 - offsetMinutes(zone) * 60,
    nanoseconds: fraction.padEnd(9, '0'),
  };
};

/**
 * Milliseconds since the epoch of a text in Elasticsearch's `strict_date_optional_time`: a year,
 * with what follows of month, day, time and zone; without a zone UTC. Null for any other text.
 */
export const instantOf = (text: string): number | null => {
  const instant = read(text);
  return instant && instant.seconds * 1000 + Number(instant.nanoseconds.slice(0, 3));
};

/** Nanoseconds since the epoch of such a text. */
export const nanosecondsOf = (text: string): bigint | null => {
  const instant = read(text);
  return instant && BigInt(instant.seconds) * 1_000_000_000n + BigInt(instant.nanoseconds);
};
