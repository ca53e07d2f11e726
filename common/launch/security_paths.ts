import type { Window } from '../result/window';
import { rison } from './rison';

/**
 * Paths inside the Security app (`securitySolutionUI`, `/app/security`), Kibana 8.19 to 9.6. Sources:
 * security_solution/public/common/hooks/timeline/use_open_timeline_in_new_tab.ts,
 * use_init_timeline_url_param.ts, common/hooks/use_url_state.ts,
 * components/link_to/redirect_to_users.tsx and flyout_v2/shared/url_state.
 */
const query = (parameters: ReadonlyArray<readonly [name: string, value: string]>): string =>
  parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');

/**
 * The hunt's window ends before `to`; the Security app's range holds its last millisecond, the
 * resolution of `@timestamp`.
 */
const timeRange = ({ from, to }: Window) => {
  const timerange = {
    from,
    kind: 'absolute',
    to: new Date(Date.parse(to) - 1).toISOString(),
  };
  const input = { linkTo: [], timerange };
  return ['timerange', rison({ global: input, timeline: input })] as const;
};

/** Opens a Timeline that is not saved, with this KQL over this window. */
export const timelinePath = (kql: string, window: Window): string => {
  const timeline = {
    activeTab: 'query',
    isOpen: true,
    query: { expression: kql, kind: 'kuery' },
  };
  return `/alerts?${query([['timeline', rison(timeline)], timeRange(window)])}`;
};

/** The alerts page with this KQL. An alert's time is when it was raised, not when the call was. */
export const alertsPath = (kql: string, window: Window): string =>
  `/alerts?${query([['query', rison({ language: 'kuery', query: kql })], timeRange(window)])}`;

/** Segments that every reader of addresses takes for a step up, percent-encoded or not. */
const isPathSegment = (text: string): boolean => text !== '' && text !== '.' && text !== '..';

/**
 * The page of a `user.name`: of a role's name, where the caller was a role. Null for the few names
 * that cannot stand in a path.
 */
export const userPagePath = (name: string, window: Window): string | null =>
  isPathSegment(name)
    ? `/users/name/${encodeURIComponent(name)}/events?${query([timeRange(window)])}`
    : null;

/** The flyout of a `user.name` over the home page of entity analytics, since 9.4. */
export const userFlyoutPath = (name: string): string => {
  const flyout = {
    left: null,
    preview: [],
    right: {
      id: 'user-panel',
      params: { contextID: 'ec2DeploymentHunt', scopeId: 'ec2DeploymentHunt', userName: name },
    },
  };
  return `/entity_analytics_home_page?${query([['flyout', rison(flyout)]])}`;
};

/** The form in which a rule is edited. */
export const ruleEditPath = (id: string): string => `/rules/id/${encodeURIComponent(id)}/edit`;

export const casePath = (id: string): string => `/cases/${encodeURIComponent(id)}`;
