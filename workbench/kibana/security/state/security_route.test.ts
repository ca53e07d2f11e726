import { securityRoute } from './security_route';

describe('the pages of the Security stand-in', () => {
  it.each([
    ['', { page: 'alerts' }],
    ['/', { page: 'alerts' }],
    ['/alerts', { page: 'alerts' }],
    ['/timelines', { page: 'timelines' }],
    ['/cases/', { page: 'cases' }],
    ['/cases/a%2Fb', { page: 'case', id: 'a/b' }],
    ['/rules', { page: 'rules' }],
    ['/rules/id/7/edit', { page: 'rule', id: '7' }],
    ['/users/name/ci%20%E2%82%AC%2F..%3F/events', { page: 'user', name: 'ci €/..?' }],
    ['/users/name/100%/events', { page: 'user', name: '100%' }],
    ['/entity_analytics_home_page', { page: 'entities' }],
    ['/constructor', { page: 'unknown' }],
    ['/rules/id/7/other', { page: 'unknown' }],
  ])('are found by the path %s', (path, route) => {
    expect(securityRoute(path)).toEqual(route);
  });
});
