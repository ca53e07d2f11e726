import moment from 'moment-timezone';
import { createDateFormat } from './date_format';

const INSTANT = '2018-08-20T09:26:07.123Z';

describe('createDateFormat', () => {
  it('uses the format and the time zone of the settings, and tells UTC beside it', () => {
    const format = createDateFormat({ format: 'YYYY-MM-DD HH:mm', timeZone: 'Asia/Tokyo' });
    expect(format(INSTANT)).toEqual({ text: '2018-08-20 18:26', utc: INSTANT });
  });

  it.each(['Browser', 'Atlantis/Capital', ''])(
    'takes the zone of the browser for %p',
    (timeZone) => {
      jest.spyOn(moment.tz, 'guess').mockReturnValue('America/New_York');
      const format = createDateFormat({ format: 'HH:mm', timeZone });
      expect(format(INSTANT).text).toBe('05:26');
      expect(format.timeZone).toBe('America/New_York');
    }
  );

  it('shows what is no instant as it came', () => {
    const format = createDateFormat({ format: 'HH:mm', timeZone: 'UTC' });
    expect(format('yesterday')).toEqual({ text: 'yesterday', utc: 'yesterday' });
  });
});
