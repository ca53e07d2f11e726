import type { CoreStart } from '@kbn/core/public';
import moment from 'moment-timezone';

export interface TimeFormat {
  /** Moment's letters. */
  format: string;
  /** A zone's name, or `Browser`. */
  zone: string;
}

/** As the person set it in Kibana. */
export const timeFormatOf = (uiSettings: CoreStart['uiSettings']): TimeFormat => ({
  format: uiSettings.get<string>('dateFormat'),
  zone: uiSettings.get<string>('dateFormat:tz'),
});

/** An instant as Kibana's settings write it; a text that is no instant stays as it is. */
export const timeText = (instant: string, { format, zone }: TimeFormat): string => {
  const read = moment(instant, moment.ISO_8601, true);
  if (!read.isValid()) return instant;
  return (zone === 'Browser' ? read.local() : read.tz(zone)).format(format);
};
