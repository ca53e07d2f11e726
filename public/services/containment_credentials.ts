import { parseArn } from '../../common/cloudtrail/arn';
import type { Principal } from '../../common/cloudtrail/principal';
import type {
  ContainmentCommand,
  ContainmentFacts,
  ContainmentStep,
  CredentialsWay,
} from './containment_step';
import { notAllowed, unique, word, words } from './containment_words';

const POLICY_NAME = 'RevokeSessionsOfIncident';

/** Denies what sessions may do that were issued before the command is run. */
const revokeDocument = `'{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"*","Resource":"*","Condition":{"DateLessThan":{"aws:TokenIssueTime":"'"$(date -u +%Y-%m-%dT%H:%M:%SZ)"'"}}}]}'`;

const wayOf = ({ kind, name, arn }: Principal): CredentialsWay => {
  const resource = arn === null ? '' : (parseArn(arn)?.resource ?? '');
  if (kind === 'service' || kind === 'root' || kind === 'unknown') return kind;
  if (name?.startsWith('AWSReservedSSO_') === true) return 'identity_center';
  if (resource.startsWith('user/')) return 'user';
  if (resource.startsWith('role/') || resource.startsWith('assumed-role/')) return 'role';
  return kind === 'federated' ? 'federated' : 'unknown';
};

const userCommands = (name: string, keys: readonly string[], denyAll: string) => {
  const commands: ContainmentCommand[] = [];
  if (keys.length > 0) {
    commands.push({
      id: 'disable_key',
      text: keys
        .map(
          (key) =>
            `aws iam update-access-key --user-name=${name} --access-key-id=${key} --status=Inactive`
        )
        .join('\n'),
    });
  }
  commands.push(
    { id: 'list_keys', text: `aws iam list-access-keys --user-name=${name}` },
    {
      id: 'revoke_user',
      text: `aws iam put-user-policy --user-name=${name} --policy-name=${POLICY_NAME} --policy-document=${revokeDocument}`,
    },
    {
      id: 'deny_user',
      text: `aws iam attach-user-policy --user-name=${name} --policy-arn=${denyAll}`,
    }
  );
  return commands;
};

const roleCommands = (name: string, denyAll: string): ContainmentCommand[] => [
  {
    id: 'revoke_role',
    text: `aws iam put-role-policy --role-name=${name} --policy-name=${POLICY_NAME} --policy-document=${revokeDocument}`,
  },
  {
    id: 'deny_role',
    text: `aws iam attach-role-policy --role-name=${name} --policy-arn=${denyAll}`,
  },
];

/** Keys that begin so belong to a user for good; `ASIA` keys belong to a session and end with it. */
const isLasting = (key: string): boolean => key.startsWith('AKIA');

/** What the principal signs its calls with. */
export const credentialsStep = ({ principal, accessKeys }: ContainmentFacts): ContainmentStep => {
  const way = wayOf(principal);
  const partition = principal.arn === null ? null : (parseArn(principal.arn)?.partition ?? null);
  const nameWord = word('name', principal.name);
  const isOurs = word('partition', partition) !== null;
  const step: ContainmentStep = { id: 'credentials', commands: [], leftOut: [], way };
  if (way !== 'user' && way !== 'role') return step;
  if (nameWord === null || !isOurs) return { ...step, leftOut: [principal.arn ?? ''] };
  const denyAll = `arn:${partition}:iam::aws:policy/AWSDenyAll`;
  const lasting = unique(accessKeys).filter(isLasting);
  return way === 'user'
    ? {
        ...step,
        commands: userCommands(nameWord, words('accessKey', lasting), denyAll),
        leftOut: notAllowed('accessKey', lasting),
      }
    : { ...step, commands: roleCommands(nameWord, denyAll) };
};
