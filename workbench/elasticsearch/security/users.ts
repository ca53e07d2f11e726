import { timingSafeEqual } from 'node:crypto';
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

export const rolesOf = (user: User): Role[] =>
  user.roles.flatMap((name) => {
    const role = ROLES[name];
    return role ? [role] : [];
  });

const equalTexts = (left: string, right: string): boolean => {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** The user of an `Authorization: Basic` header; a reason when there is none or it is wrong. */
export const userOfHeader = (
  header: string | undefined
): { user: User } | { refused: 'missing' | 'wrong'; name: string } => {
  const encoded = /^Basic\s+([A-Za-z0-9+/=]+)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return { refused: 'missing', name: '' };
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  const name = colon < 0 ? text : text.slice(0, colon);
  const user = USERS.find((candidate) => candidate.username === name);
  const isRight = equalTexts(colon < 0 ? '' : text.slice(colon + 1), WORKBENCH_PASSWORD);
  return user && isRight ? { user } : { refused: 'wrong', name };
};
