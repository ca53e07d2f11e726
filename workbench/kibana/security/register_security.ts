import type { HostCore } from '../browser/app_registry';
import type { Neighbours } from '../stand_ins/neighbours';

/** The Security stand-in, under the id and the address that Kibana gives the Security app. */
export const registerSecurity = (
  host: HostCore,
  { uiActions }: Pick<Neighbours, 'uiActions'>
): void => {
  host.registerApp({
    id: 'securitySolutionUI',
    appRoute: '/app/security',
    title: 'Security',
    euiIconType: 'logoSecurity',
    order: 4_000,
    category: {
      id: 'securitySolution',
      label: 'Security',
      order: 4_000,
      euiIconType: 'logoSecurity',
    },
    keywords: ['siem'],
    deepLinks: [
      { id: 'alerts', title: 'Alerts', path: '/alerts' },
      { id: 'cases', title: 'Cases', path: '/cases' },
      { id: 'rules', title: 'Rules', path: '/rules', keywords: ['detection'] },
    ],
    mount: async (params, core) => {
      const { mountSecurity } = await import('./mount_security');
      return mountSecurity(params, core, uiActions);
    },
  });
};
