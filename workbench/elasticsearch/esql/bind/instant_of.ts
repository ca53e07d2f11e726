const FORM =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(?:(\d{2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/;

const offsetMinutes = (zone: string): number => {
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || 0));
};

/**
 * Milliseconds since the epoch of a text in Elasticsearch's `strict_date_optional_time`: a year,
 * with what follows of month, day, time and zone; without a zone UTC. Null for any other text.
 */
export const instantOf = (text: string): number | null => {
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
  const milliseconds = fraction.padEnd(3, '0').slice(0, 3);
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milliseconds}Z`;
  const instant = Date.parse(local);
  // A day that the month does not have would roll over.
  if (Number.isNaN(instant) || new Date(instant).toISOString() !== local) return null;
  return instant - offsetMinutes(zone) * 60_000;
};
