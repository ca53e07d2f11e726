/**
 * The triggers for cell actions that Kibana 9.5 has, a closed list. Sources:
 * src/platform/plugins/shared/ui_actions/common/trigger_ids.ts.
 */
export const TRIGGER_IDS = [
  'security-default-cellActions',
  'security-detailsFlyout-cellActions',
  'security-alertsCount-cellActions',
  'security-case-events-cellActions',
  'DISCOVER_CELL_ACTIONS_TRIGGER_ID',
  'SEARCH_EMBEDDABLE_CELL_ACTIONS_TRIGGER_ID',
] as const;

export type TriggerId = (typeof TRIGGER_IDS)[number];
