/** What a role grants, in the form of Elasticsearch's role API. */
export interface Role {
  readonly superuser?: true;
  readonly cluster: readonly string[];
  readonly indices: ReadonlyArray<{ names: readonly string[]; privileges: readonly string[] }>;
  readonly applications: ReadonlyArray<{
    application: string;
    privileges: readonly string[];
    resources: readonly string[];
  }>;
}

/** The application name under which Kibana keeps its privileges. */
const KIBANA = 'kibana-.kibana';

const HUNT = 'feature_ec2DeploymentHunt.read';
const DISCOVER = 'feature_discover_v2.read';

/** The features of Kibana's Security app that the workbench stands in for. */
const SECURITY = [
  'feature_siemV5.all',
  'feature_securitySolutionTimeline.all',
  'feature_securitySolutionRulesV3.all',
  'feature_securitySolutionCasesV3.all',
  'feature_agentBuilder.read',
];
const SECURITY_WITHOUT_CHANGES = [
  'feature_siemV5.read',
  'feature_securitySolutionTimeline.read',
  'feature_securitySolutionRulesV3.read',
  'feature_securitySolutionCasesV3.read',
];

const readIndices = (name: string) => [
  { names: [name], privileges: ['read', 'view_index_metadata'] },
];

const inKibana = (...privileges: string[]) => [
  { application: KIBANA, privileges, resources: ['*'] },
];

/** The workbench's roles. The smallest that suffices for the hunt is `cloudtrail_hunter`. */
export const ROLES: Readonly<Record<string, Role>> = {
  superuser: { superuser: true, cluster: [], indices: [], applications: [] },
  cloudtrail_hunter: {
    cluster: [],
    indices: readIndices('logs-aws.cloudtrail-*'),
    applications: inKibana(HUNT, DISCOVER, ...SECURITY),
  },
  eu_cloudtrail_hunter: {
    cluster: [],
    indices: readIndices('logs-aws.cloudtrail-eu*'),
    applications: inKibana(HUNT, DISCOVER, ...SECURITY_WITHOUT_CHANGES),
  },
  hunt_without_data: { cluster: [], indices: [], applications: inKibana(HUNT, DISCOVER) },
  discover_only: {
    cluster: [],
    indices: readIndices('logs-aws.cloudtrail-*'),
    applications: inKibana(DISCOVER),
  },
};
