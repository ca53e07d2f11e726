/** The pages of the Security app that links of plugins lead to. */
export type SecurityRoute =
  | { page: 'alerts' | 'timelines' | 'cases' | 'rules' | 'entities' | 'unknown' }
  | { page: 'case' | 'rule'; id: string }
  | { page: 'user'; name: string };

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

const PAGES: Readonly<Record<string, 'alerts' | 'timelines' | 'cases' | 'rules' | 'entities'>> = {
  '': 'alerts',
  alerts: 'alerts',
  timelines: 'timelines',
  cases: 'cases',
  rules: 'rules',
  entity_analytics_home_page: 'entities',
};

/** Which page a path below `/app/security` means. */
export const securityRoute = (pathname: string): SecurityRoute => {
  const [first = '', second, third, fourth, ...more] = pathname
    .split('/')
    .slice(1)
    .filter((segment, index, all) => segment !== '' || index < all.length - 1)
    .map(decoded);
  const page = Object.hasOwn(PAGES, first) ? PAGES[first] : undefined;
  if (second === undefined) return { page: page ?? 'unknown' };
  if (first === 'cases' && third === undefined) return { page: 'case', id: second };
  if (first === 'rules' && second === 'id' && third !== undefined && more.length === 0) {
    if (fourth === undefined || fourth === 'edit') return { page: 'rule', id: third };
  }
  if (first === 'users' && second === 'name' && third !== undefined && more.length === 0) {
    if (fourth === undefined || fourth === 'events') return { page: 'user', name: third };
  }
  return { page: 'unknown' };
};
