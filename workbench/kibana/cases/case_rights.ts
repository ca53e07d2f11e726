/** The feature of the Security app's cases, Kibana 9.5. */
export const CASES_FEATURE = 'securitySolutionCasesV3';

export interface CaseRights {
  create: boolean;
  read: boolean;
  update: boolean;
  createComment: boolean;
}

/** What a person may do with cases, by Kibana's capabilities. */
export const caseRights = (
  capabilities: Readonly<Record<string, Readonly<Record<string, unknown>>>>
): CaseRights => {
  const granted = capabilities[CASES_FEATURE] ?? {};
  return {
    create: granted['create_cases'] === true,
    read: granted['read_cases'] === true,
    update: granted['update_cases'] === true,
    createComment: granted['create_comment'] === true,
  };
};
