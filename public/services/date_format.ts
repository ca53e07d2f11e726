import moment from 'moment-timezone';

/** Kibana's settings `dateFormat` and `dateFormat:tz`. */
export interface DateSettings {
  format: string;
  timeZone: string;
}

export interface ShownInstant {
  /** In the person's format and time zone. */
  text: string;
  /** The same instant in UTC, ISO 8601. */
  utc: string;
}

/** The time zone to show times in: `Browser`, or a name that is not known, means the browser's. */
const zoneOf = (setting: string): string =>
  setting !== 'Browser' && moment.tz.zone(setting) !== null ? setting : moment.tz.guess();

/** Shows instants (ISO 8601) as the rest of Kibana does. */
export interface DateFormat {
  /** What is no instant is shown as it came. */
  (instant: string): ShownInstant;
  /** The zone that times are shown in, by its name in the tz database: never `Browser`. */
  readonly timeZone: string;
}

export const createDateFormat = ({ format, timeZone }: DateSettings): DateFormat => {
  const zone = zoneOf(timeZone);
  const show = (instant: string): ShownInstant => {
    const parsed = moment.utc(instant, moment.ISO_8601, true);
    if (!parsed.isValid()) return { text: instant, utc: instant };
    return { text: parsed.clone().tz(zone).format(format), utc: parsed.toISOString() };
  };
  return Object.assign(show, { timeZone: zone });
};
