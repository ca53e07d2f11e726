/** The category and the types that ECS gives to a call. */
export interface EventCategory {
  category: string[];
  type: string[];
}

/** One line a kind: `category: types: names of the calls`. */
const KINDS = `
authentication: info: AssumeRole ConsoleLogin GetCallerIdentity
iam: user creation: CreateUser
iam: user deletion: DeleteUser
iam: user info: GetUser GetUserPolicy ListAttachedUserPolicies ListGroupsForUser ListUserPolicies ListUsers ListUserTags
iam: user change: AttachUserPolicy ChangePassword CreateAccessKey CreateVirtualMFADevice DeactivateMFADevice DeleteAccessKey
iam: user change: DeleteSSHPublicKey DeleteUserPermissionsBoundary DeleteUserPolicy DeleteVirtualMFADevice DetachUserPolicy
iam: user change: EnableMFADevice PutUserPermissionsBoundary PutUserPolicy TagUser UntagUser UpdateAccessKey UpdateLoginProfile
iam: user change: UpdateSSHPublicKey UpdateUser
iam: group creation: CreateGroup
iam: group deletion: DeleteGroup
iam: group info: GetGroup GetGroupPolicy ListAttachedGroupPolicies ListGroupPolicies ListGroups
iam: group change: AddUserToGroup AttachGroupPolicy DeleteGroupPolicy DetachGroupPolicy PutGroupPolicy RemoveUserFromGroup UpdateGroup
iam: admin creation: CreateKeyPair
iam: admin change: SetDefaultPolicyVersion SetSecurityTokenServicePreferences UpdateAccountPasswordPolicy UpdateRole
iam: info: GetPolicy ListAttachedRolePolicies ListRoles
iam: creation: CreatePolicy
iam: change: AttachRolePolicy
host: info: DescribeInstances DescribeVolumes ListInstanceAssociations
network: info: DescribeLoadBalancers DescribeNetworkAcls DescribeNetworkInterfaces DescribeSecurityGroups DescribeVpcs
network: access: AuthorizeSecurityGroupIngress
file: info: GetObject HeadObject ListBuckets ListObjects
file: creation: CreateBucket CreateDocument
file: change: PutObject
file: deletion: DeleteBucket DeleteObject
configuration: info: DescribeTrails
configuration: creation: CreateTopic
configuration: change: Subscribe
configuration: deletion: DeleteTrail
database: info: DescribeDBInstances ListTables
package: info: ListFunctions
process: start: SendCommand
session: start: CreateControlChannel CreateDataChannel OpenControlChannel OpenDataChannel StartSession
session: end: TerminateSession
api: info: Converse DescribeRegions Publish
`;

const categories = new Map<string, EventCategory>();

for (const line of KINDS.trim().split('\n')) {
  const [category = '', types = '', names = ''] = line.split(': ');
  for (const name of names.split(' ')) {
    categories.set(name, { category: [category], type: types.split(' ') });
  }
}

/**
 * What ECS says about a call, from the integration's fixed list. Undefined for most calls,
 * RunInstances and TerminateInstances among them: such an event has no `event.category`.
 */
export const eventCategory = (eventName: string): EventCategory | undefined =>
  categories.get(eventName);
