import type { FeatureKibanaPrivileges, KibanaFeatureConfig } from '@kbn/features-plugin/server';

const category = { id: 'securitySolution', label: 'Security' };

const SECURITY_APP = 'securitySolutionUI';

const privileges = (all: readonly string[], read: readonly string[], apps: readonly string[]) => {
  const level = (ui: readonly string[]): FeatureKibanaPrivileges => ({
    app: [...apps],
    ui: [...ui],
    savedObject: { all: [], read: [] },
  });
  return { all: level([...read, ...all]), read: level(read) };
};

/**
 * The features of the apps that the host stands in for, under the names that Kibana 9.5 gives them.
 * Sources: security_solution_features/src/constants.ts, cases/common/constants/index.ts,
 * agent_builder/common/features.ts.
 */
export const STAND_IN_FEATURES: readonly KibanaFeatureConfig[] = [
  {
    id: 'siemV5',
    name: 'Security',
    category,
    app: [SECURITY_APP],
    privileges: privileges(['crud'], ['show'], [SECURITY_APP]),
  },
  {
    id: 'securitySolutionTimeline',
    name: 'Timeline',
    category,
    app: [],
    privileges: privileges(['crud'], ['read'], []),
  },
  {
    id: 'securitySolutionRulesV3',
    name: 'Rules, alerts and exceptions',
    category,
    app: [],
    privileges: privileges(['edit_rules'], ['read_rules'], []),
  },
  {
    id: 'securitySolutionCasesV3',
    name: 'Cases',
    category,
    app: [],
    privileges: privileges(['create_cases', 'update_cases', 'create_comment'], ['read_cases'], []),
  },
  {
    id: 'agentBuilder',
    name: 'Agent Builder',
    category,
    app: [],
    privileges: privileges([], ['show'], []),
  },
];
