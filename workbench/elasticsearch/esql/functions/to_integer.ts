import { toWhole } from './to_whole';

/** `"2147483647.2"` is 2147483647; what is no number or out of range gives null and a warning. */
export const toInteger = toWhole('integer', ['to_int'], 'INTEGER', ['-2147483648', '2147483648']);
