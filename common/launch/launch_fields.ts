/** What a value of a field is taken for. `subject` also names the action that a person reads. */
export type LaunchSubject = 'principal' | 'accessKey' | 'account' | 'region' | 'sourceIp';

/**
 * The fields whose values lead into the hunt, ECS and the AWS integration's own. A Map, because a
 * field may be called `constructor`.
 */
export const LAUNCH_FIELDS: ReadonlyMap<string, LaunchSubject> = new Map<string, LaunchSubject>([
  ['user.name', 'principal'],
  ['user.id', 'principal'],
  ['related.user', 'principal'],
  ['aws.cloudtrail.user_identity.arn', 'principal'],
  ['aws.cloudtrail.user_identity.session_context.session_issuer.arn', 'principal'],
  ['aws.cloudtrail.user_identity.access_key_id', 'accessKey'],
  ['cloud.account.id', 'account'],
  ['cloud.region', 'region'],
  ['source.ip', 'sourceIp'],
  ['source.address', 'sourceIp'],
]);
