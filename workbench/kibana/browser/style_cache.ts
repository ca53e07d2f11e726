import createCache from '@emotion/cache';

/**
 * Where styles of components go, in the page's head, as Kibana has it: one sheet for all of them.
 * EUI's own default is a sheet for each rule, and browsers are slow with a thousand sheets.
 */
export const styleCache = createCache({ key: 'css' });
