import type { Caller } from './caller';
import { equalTexts } from './equal_texts';
import { ROLES, type Role } from './roles';

/** The password of every user of the workbench. It guards nothing but sample data on loopback. */
export const WORKBENCH_PASSWORD = 'workbench';

export interface User {
  readonly username: string;
  readonly roles: readonly string[];
  /** What the user is there to show, in a few words. */
  readonly purpose: string;
}

export const USERS: readonly User[] = [
  { username: 'hunter', roles: ['cloudtrail_hunter'], purpose: 'reads all CloudTrail indices' },
  {
    username: 'eu_hunter',
    roles: ['eu_cloudtrail_hunter'],
    purpose: 'reads only logs-aws.cloudtrail-eu*',
  },
  {
    username: 'observer',
    roles: ['hunt_without_data'],
    purpose: 'may use the plugin, reads no index',
  },
  { username: 'guest', roles: ['discover_only'], purpose: 'has no privilege for the plugin' },
  { username: 'elastic', roles: ['superuser'], purpose: 'may do everything' },
];

const rolesOf = ({ roles }: User): Role[] =>
  roles.flatMap((name) => {
    const role = ROLES[name];
    return role ? [role] : [];
  });

/** The user of that name and password; null when there is none. */
export const userCaller = (username: string, password: string): Caller | null => {
  const user = USERS.find((candidate) => candidate.username === username);
  const isRight = equalTexts(password, WORKBENCH_PASSWORD);
  return user && isRight
    ? { username, roles: user.roles, apiKey: null, layers: [rolesOf(user)] }
    : null;
};
