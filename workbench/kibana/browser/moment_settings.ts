import moment from 'moment-timezone';
import type { UiSettings } from './ui_settings';

/** Moment's own time zone and first day of the week follow the settings, as in Kibana. */
export const applyMomentSettings = (settings: UiSettings): void => {
  settings.get$<string>('dateFormat:tz').subscribe((zone) => {
    if (zone !== 'Browser' && moment.tz.zone(zone) !== null) moment.tz.setDefault(zone);
    else moment.tz.setDefault();
  });
  settings.get$<string>('dateFormat:dow').subscribe((day) => {
    const dow = moment.weekdays().indexOf(day);
    if (dow >= 0) moment.updateLocale('en', { week: { dow, doy: 6 } });
  });
};
