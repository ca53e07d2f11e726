const ISO_8601 =
  /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2}(?:[.,]\d{1,9})?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

const BASIC = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})$/;

/** The form that AWS writes, of a day that every month has. */
const USUAL = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;

const zoneOf = (zone: string | undefined): string => {
  if (zone === undefined || zone === 'Z') {
    return 'Z';
  }
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
};

/**
 * A time of a CloudTrail record as `yyyy-MM-ddTHH:mm:ss.SSSZ` in UTC. It reads ISO 8601, also in
 * the form without separators (`20131102T010628Z`); a time without a zone is UTC, as in
 * Elasticsearch. Undefined when the text is no time.
 */
export const eventTime = (text: string): string | undefined => {
  if (USUAL.test(text)) {
    return `${text.slice(0, -1)}.000Z`;
  }
  const basic = BASIC.exec(text);
  const iso = basic
    ? `${basic[1]}-${basic[2]}-${basic[3]}T${basic[4]}:${basic[5]}:${basic[6]}${basic[7] ?? ''}${basic[8]}`
    : text;
  const parts = ISO_8601.exec(iso);
  if (parts === null) {
    return undefined;
  }
  const [, day, minutes = '00:00', seconds = ':00', zone] = parts;
  const time = new Date(`${day}T${minutes}${seconds.replace(',', '.')}${zoneOf(zone)}`);
  // JavaScript rolls 31 February over to March; such a day is no time.
  const days = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || !days.toISOString().startsWith(day ?? '')) {
    return undefined;
  }
  return time.toISOString();
};

let knownDay = '';
let knownDayStart = 0;

const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - 0x30) * 10 + text.charCodeAt(at + 1) - 0x30;

/** Milliseconds since the epoch of a time in the form that `eventTime` gives. */
export const instantOf = (time: string): number => {
  const day = time.slice(0, 10);
  // Events that follow each other are mostly of one day.
  if (day !== knownDay) {
    knownDay = day;
    knownDayStart = Date.parse(day);
  }
  const seconds = (twoDigits(time, 11) * 60 + twoDigits(time, 14)) * 60 + twoDigits(time, 17);
  return knownDayStart + seconds * 1_000 + Number(time.slice(20, 23));
};
