/**
 * Whether a row of the corrected reading is shown: when its calls asked for `threshold` instances or
 * more, and always when some call could not be read or its text is ambiguous: someone may be hiding
 * there.
 */
export const IS_FOUND = 'asked_most >= ?threshold OR unreadable > 0 OR ambiguous > 0';
