import moment from 'moment';
import { standingDate } from '../standing_date';

/**
 * Lets the page's clock stand at `instant`: `new Date()` and moment's "now" say it always. `Date.now()`
 * runs on from it, since libraries wait and debounce by it.
 */
export const standStill = (instant: Date): void => {
  const start = performance.now();
  const running = () => instant.getTime() + Math.floor(performance.now() - start);
  Reflect.set(window, 'Date', standingDate(instant, running));
  moment.now = () => instant.getTime();
};
