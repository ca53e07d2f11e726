/**
 * What a person may do in the apps that work is handed on to, read from Kibana's capabilities.
 * Features count up in their names (`siemV5` since 9.3, `securitySolutionRulesV4` in 9.6), so that
 * families are looked for, not single names. Sources: security_solution_features/src/constants.ts,
 * cases/common/constants/index.ts, agent_builder/common/features.ts; Kibana 8.19 to 9.6.
 */
export type Capabilities = Readonly<Record<string, unknown>>;

/** Why a door is shut. `app`: it is not here; `right`: the person may not; `licence`: not paid for. */
export type Shut = 'app' | 'right' | 'licence';

const SECURITY = /^siem(?:V\d+)?$/;
const TIMELINE = /^securitySolutionTimeline(?:V\d+)?$/;
const CASES = /^securitySolutionCases(?:V\d+)?$/;
/** Since 9.3; before, rules went with the Security feature itself. */
const RULES = /^securitySolutionRulesV\d+$/;
const CHAT = /^agentBuilder$/;

type Feature = ReadonlyMap<string, unknown>;

const featuresOf = (capabilities: Capabilities, family: RegExp): Feature[] =>
  Object.entries(capabilities)
    .filter(([id]) => family.test(id))
    .map(([, feature]) => new Map(Object.entries(Object(feature))));

const grants = (feature: Feature, name: string): boolean => feature.get(name) === true;

/** Shut unless one feature of the family passes. */
const check = (
  features: readonly Feature[],
  passes: (feature: Feature) => boolean
): Shut | null => {
  if (features.length === 0) return 'app';
  return features.some(passes) ? null : 'right';
};

export const securityShut = (capabilities: Capabilities): Shut | null =>
  check(featuresOf(capabilities, SECURITY), (feature) => grants(feature, 'show'));

export const timelineShut = (capabilities: Capabilities): Shut | null => {
  const timeline = featuresOf(capabilities, TIMELINE);
  const shut = securityShut(capabilities);
  if (shut !== null || timeline.length === 0) return shut;
  return check(timeline, (feature) => grants(feature, 'read'));
};

export const rulesShut = (capabilities: Capabilities): Shut | null => {
  const shut = securityShut(capabilities);
  if (shut !== null) return shut;
  const rules = featuresOf(capabilities, RULES);
  return rules.length > 0
    ? check(rules, (feature) => grants(feature, 'edit_rules'))
    : check(featuresOf(capabilities, SECURITY), (feature) => grants(feature, 'crud'));
};

export const chatShut = (capabilities: Capabilities): Shut | null =>
  check(featuresOf(capabilities, CHAT), (feature) => grants(feature, 'show'));

/** What a person may do with the cases of the Security app. */
export interface CaseRights {
  create: boolean;
  comment: boolean;
}

/** `app` where there are no cases at all. Before 8.17 whoever may change a case may comment on it. */
export const caseRights = (capabilities: Capabilities): CaseRights | 'app' => {
  const features = featuresOf(capabilities, CASES);
  if (features.length === 0) return 'app';
  const mayComment = (feature: Feature): boolean =>
    feature.has('create_comment')
      ? grants(feature, 'create_comment')
      : grants(feature, 'update_cases');
  return {
    create: features.some((feature) => grants(feature, 'create_cases') && mayComment(feature)),
    comment: features.some((feature) => grants(feature, 'read_cases') && mayComment(feature)),
  };
};
