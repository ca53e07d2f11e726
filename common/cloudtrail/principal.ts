import { parseArn, type Arn } from './arn';

/**
 * Who called. `user`: an IAM user; `role session`: someone behind a role; `root`: the account
 * itself; `service`: an AWS service; `federated`: a federated session; `unknown`: the record does
 * not say.
 */
export const PRINCIPAL_KINDS = [
  'user',
  'role session',
  'root',
  'service',
  'federated',
  'unknown',
] as const;

export type PrincipalKind = (typeof PRINCIPAL_KINDS)[number];

export interface Principal {
  kind: PrincipalKind;
  /** The name at the end of the ARN, its path left out; null when there is no name at all. */
  name: string | null;
  /** A role's session name, when the ARN is a session's; else null. */
  session: string | null;
  /** The account in the ARN; null when there is none. Other accounts may use the same names. */
  account: string | null;
  /** The full ARN; null when the record has none. */
  arn: string | null;
}

const KIND_OF_TYPE: ReadonlyMap<string, PrincipalKind> = new Map<string, PrincipalKind>([
  ['IAMUser', 'user'],
  ['AssumedRole', 'role session'],
  ['Role', 'role session'],
  ['Root', 'root'],
  ['AWSService', 'service'],
  ['FederatedUser', 'federated'],
  ['SAMLUser', 'federated'],
  ['WebIdentityUser', 'federated'],
  ['IdentityCenterUser', 'federated'],
]);

const KIND_OF_RESOURCE: ReadonlyMap<string, PrincipalKind> = new Map<string, PrincipalKind>([
  ['user', 'user'],
  ['role', 'role session'],
  ['assumed-role', 'role session'],
  ['root', 'root'],
  ['federated-user', 'federated'],
]);

const kindOfArn = (arn: Arn): PrincipalKind =>
  KIND_OF_RESOURCE.get(arn.resource.split('/')[0] ?? '') ?? 'unknown';

const isServiceRole = (arn: Arn): boolean => arn.resource.startsWith('role/aws-service-role/');

const kindOfType = (type: string): PrincipalKind => KIND_OF_TYPE.get(type) ?? 'unknown';

/** One kind for all types of the row, or the ARN's when the types disagree or are none. */
const kindOf = (types: readonly string[], arn: Arn | null): PrincipalKind => {
  if (arn !== null && isServiceRole(arn)) return 'service';
  const [first, ...others] = types;
  const only = first === undefined ? 'unknown' : kindOfType(first);
  if (only !== 'unknown' && others.every((type) => kindOfType(type) === only)) return only;
  return arn === null ? 'unknown' : kindOfArn(arn);
};

/**
 * Reads who an actor is. A service-linked role is a service: nobody else can use it.
 *
 * @param actor the session issuer's ARN or the user's; null for callers without one
 * @param types the values of `aws.cloudtrail.user_identity.type`
 * @param invokedBy the values of `aws.cloudtrail.user_identity.invoked_by`, the name of callers without an ARN
 */
export const principalOf = (
  actor: string | null,
  types: readonly string[],
  invokedBy: readonly string[] = []
): Principal => {
  const arn = actor === null ? null : parseArn(actor);
  if (arn === null) {
    const service = actor === null ? invokedBy[0] : undefined;
    const kind = service === undefined ? kindOf(types, null) : 'service';
    return { kind, name: actor ?? service ?? null, session: null, account: null, arn: actor };
  }
  const { resource } = arn;
  const [, role, session] = /^assumed-role\/([^/]*)\/(.*)$/s.exec(resource) ?? [];
  return {
    kind: kindOf(types, arn),
    name: role ?? resource.slice(resource.lastIndexOf('/') + 1),
    session: session ?? null,
    account: arn.account === '' ? null : arn.account,
    arn: actor,
  };
};
