/** Stands for the own origin; the name can belong to nobody (RFC 2606). */
const OWN = 'http://workbench.invalid';

/**
 * The address to go to after sign-in, out of the sign-in page's own address: its `next` and its hash
 * (a browser carries the hash over a redirect). Only an address of this server below the base path
 * is accepted; anything else, such as another host in any disguise, gives the start page.
 */
export const returnAddress = (signInAddress: string, basePath: string): string => {
  const start = `${basePath}/`;
  if (!URL.canParse(signInAddress, OWN)) return start;
  const { searchParams, hash } = new URL(signInAddress, OWN);
  const next = searchParams.get('next');
  if (next === null || !next.startsWith('/') || !URL.canParse(next, OWN)) return start;
  const url = new URL(next, OWN);
  const inside = url.pathname === basePath || url.pathname.startsWith(start);
  // `//host` and `/\host` parse to another origin, `/.//host` to a path that a browser reads as one.
  if (url.origin !== OWN || !inside || url.pathname.startsWith('//')) return start;
  return `${url.pathname}${url.search}${url.hash === '' ? hash : url.hash}`;
};
