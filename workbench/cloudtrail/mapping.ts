import type { IndexMapping } from '../elasticsearch/engine';

type Properties = IndexMapping['properties'];

/** Fleet's limit, in characters, for keyword fields that state none. */
const FLEET_KEYWORD_LIMIT = 1024;

const PAYLOAD_LIMIT = 8191;

const keyword = { type: 'keyword', ignore_above: FLEET_KEYWORD_LIMIT };

const date = { type: 'date' };

const boolean = { type: 'boolean' };

const flattened = { type: 'flattened' };

const constant = (value: string) => ({ type: 'constant_keyword', value });

/** A payload as text: what is longer than the limit stays in the source and has no value. */
const payload = (limit: number) => ({
  type: 'keyword',
  ignore_above: limit,
  fields: { text: { type: 'text' } },
});

const keywords = (...names: string[]): Properties =>
  Object.fromEntries(names.map((name) => [name, keyword]));

const userIdentity: Properties = {
  ...keywords(
    'type',
    'arn',
    'principal_id',
    'access_key_id',
    'invoked_by',
    'credential_id',
    'identity_provider'
  ),
  invoked_by_delegate: { properties: keywords('account_id') },
  in_scope_of: {
    properties: keywords('issuer_type', 'credentials_issued_to', 'source_arn', 'source_account'),
  },
  on_behalf_of: { properties: keywords('user_id', 'identity_store_arn') },
  session_context: {
    properties: {
      ...keywords(
        'mfa_authenticated',
        'ec2_role_delivery',
        'source_identity',
        'sign_in_session_arn'
      ),
      creation_date: date,
      assumed_root: boolean,
      session_issuer: { properties: keywords('type', 'principal_id', 'arn', 'account_id') },
      web_id_federation_data: {
        properties: { ...keywords('federated_provider'), attributes: flattened },
      },
    },
  },
};

const cloudtrail: Properties = {
  ...keywords(
    'event_version',
    'event_category',
    'event_type',
    'api_version',
    'error_code',
    'error_message',
    'request_id',
    'management_event',
    'recipient_account_id',
    'shared_event_id',
    'vpc_endpoint_id',
    'vpc_endpoint_account_id',
    'session_credential_from_console'
  ),
  read_only: boolean,
  user_identity: { properties: userIdentity },
  request_parameters: payload(PAYLOAD_LIMIT),
  response_elements: payload(PAYLOAD_LIMIT),
  additional_eventdata: payload(FLEET_KEYWORD_LIMIT),
  service_event_details: payload(FLEET_KEYWORD_LIMIT),
  resources: { properties: keywords('arn', 'account_id', 'type') },
  tls_details: { properties: keywords('key_exchange') },
  addendum: {
    properties: keywords('reason', 'updated_fields', 'original_request_id', 'original_event_id'),
  },
  console_login: {
    properties: {
      additional_eventdata: {
        properties: { ...keywords('login_to'), mobile_version: boolean, mfa_used: boolean },
      },
    },
  },
  flattened: {
    properties: {
      request_parameters: flattened,
      response_elements: flattened,
      additional_eventdata: flattened,
      service_event_details: flattened,
    },
  },
};

/**
 * The mapping of the CloudTrail data stream of Elastic's AWS integration (package 9.0.0) under a
 * namespace: every field that `documentOf` fills and the constants that each document has without
 * carrying them.
 */
export const cloudtrailMapping = (namespace: string): IndexMapping => ({
  properties: {
    '@timestamp': date,
    data_stream: {
      properties: {
        type: constant('logs'),
        dataset: constant('aws.cloudtrail'),
        namespace: constant(namespace),
      },
    },
    ecs: { properties: keywords('version') },
    event: {
      properties: {
        dataset: constant('aws.cloudtrail'),
        module: constant('aws'),
        ...keywords('action', 'category', 'id', 'kind', 'outcome', 'provider', 'type'),
      },
    },
    aws: { properties: { cloudtrail: { properties: cloudtrail } } },
    cloud: {
      properties: {
        ...keywords('provider', 'region'),
        account: { properties: keywords('id') },
        service: { properties: keywords('name') },
      },
    },
    group: { properties: keywords('id', 'name') },
    related: { properties: { ...keywords('hosts', 'user'), ip: { type: 'ip' } } },
    source: { properties: { ...keywords('address'), ip: { type: 'ip' } } },
    tls: {
      properties: {
        ...keywords('cipher', 'version', 'version_protocol'),
        client: { properties: keywords('server_name') },
      },
    },
    user: {
      properties: {
        ...keywords('email', 'id', 'name'),
        changes: { properties: keywords('name') },
        target: { properties: keywords('id', 'name') },
      },
    },
    user_agent: { properties: keywords('original') },
  },
});
