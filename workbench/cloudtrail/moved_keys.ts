/** A key of the raw record and the field that takes its value as it is. */
export interface MovedKey {
  from: readonly string[];
  to: readonly string[];
}

const path = (text: string): readonly string[] => text.split('.');

const moved = (from: string, to: string): MovedKey => ({ from: path(from), to: path(to) });

const identity = (from: string, to: string): MovedKey =>
  moved(`userIdentity.${from}`, `aws.cloudtrail.user_identity.${to}`);

const session = (from: string, to: string): MovedKey =>
  identity(`sessionContext.${from}`, `session_context.${to}`);

const toCloudTrail = (from: string, to: string): MovedKey => moved(from, `aws.cloudtrail.${to}`);

/**
 * The keys that Elastic's AWS integration (package 9.0.0) moves unchanged. Where two lines name
 * one field, the first that has a value wins. Keys that nobody names are dropped.
 */
export const movedKeys: readonly MovedKey[] = [
  moved('eventSource', 'event.provider'),
  moved('eventName', 'event.action'),
  moved('eventID', 'event.id'),
  moved('awsRegion', 'cloud.region'),
  moved('userIdentity.accountId', 'cloud.account.id'),
  moved('recipientAccountId', 'cloud.account.id'),
  identity('type', 'type'),
  identity('arn', 'arn'),
  identity('principalId', 'principal_id'),
  identity('accessKeyId', 'access_key_id'),
  identity('invokedBy', 'invoked_by'),
  identity('invokedByDelegate.accountId', 'invoked_by_delegate.account_id'),
  identity('credentialId', 'credential_id'),
  identity('identityProvider', 'identity_provider'),
  identity('inScopeOf.issuerType', 'in_scope_of.issuer_type'),
  identity('inScopeOf.credentialsIssuedTo', 'in_scope_of.credentials_issued_to'),
  identity('inScopeOf.sourceArn', 'in_scope_of.source_arn'),
  identity('inScopeOf.sourceAccount', 'in_scope_of.source_account'),
  identity('onBehalfOf.userId', 'on_behalf_of.user_id'),
  identity('onBehalfOf.identityStoreArn', 'on_behalf_of.identity_store_arn'),
  session('attributes.mfaAuthenticated', 'mfa_authenticated'),
  session('sessionIssuer.type', 'session_issuer.type'),
  session('sessionIssuer.principalId', 'session_issuer.principal_id'),
  session('sessionIssuer.arn', 'session_issuer.arn'),
  session('sessionIssuer.accountId', 'session_issuer.account_id'),
  session('ec2RoleDelivery', 'ec2_role_delivery'),
  session('sourceIdentity', 'source_identity'),
  session('assumedRoot', 'assumed_root'),
  session('signInSessionArn', 'sign_in_session_arn'),
  session('webIdFederationData.federatedProvider', 'web_id_federation_data.federated_provider'),
  toCloudTrail('eventVersion', 'event_version'),
  toCloudTrail('eventType', 'event_type'),
  toCloudTrail('eventCategory', 'event_category'),
  toCloudTrail('apiVersion', 'api_version'),
  toCloudTrail('readOnly', 'read_only'),
  toCloudTrail('requestID', 'request_id'),
  toCloudTrail('recipientAccountId', 'recipient_account_id'),
  toCloudTrail('vpcEndpointId', 'vpc_endpoint_id'),
  toCloudTrail('vpcEndpointAccountId', 'vpc_endpoint_account_id'),
  toCloudTrail('sharedEventID', 'shared_event_id'),
  toCloudTrail('sharedEventId', 'shared_event_id'),
  toCloudTrail('sessionCredentialFromConsole', 'session_credential_from_console'),
  toCloudTrail('errorCode', 'error_code'),
  toCloudTrail('errorMessage', 'error_message'),
  toCloudTrail('addendum.reason', 'addendum.reason'),
  toCloudTrail('addendum.updatedFields', 'addendum.updated_fields'),
  toCloudTrail('addendum.originalRequestID', 'addendum.original_request_id'),
  toCloudTrail('addendum.originalEventID', 'addendum.original_event_id'),
  toCloudTrail('tlsDetails.keyExchange', 'tls_details.key_exchange'),
  moved('tlsDetails.cipherSuite', 'tls.cipher'),
  moved('tlsDetails.clientProvidedHostHeader', 'tls.client.server_name'),
  moved('sourceIPAddress', 'source.address'),
  moved('userAgent', 'user_agent.original'),
  moved('requestParameters.userName', 'user.target.name'),
  moved('requestParameters.newUserName', 'user.changes.name'),
  moved('requestParameters.groupName', 'group.name'),
  moved('responseElements.user.userId', 'user.target.id'),
  moved('responseElements.group.groupId', 'group.id'),
];
