/** The version that the stand-in speaks as; the client of the same line talks to it. */
export const VERSION = '9.5.0';
