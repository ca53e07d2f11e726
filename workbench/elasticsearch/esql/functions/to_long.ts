import { toWhole } from './to_whole';

/** Dates become milliseconds since the epoch. */
export const toLong = toWhole('long', [], 'BIGINT', [
  '-9223372036854775808',
  '9223372036854775808',
]);
