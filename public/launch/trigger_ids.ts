/**
 * Where cell actions of a plugin show. Strings, not imports: the modules that name them are no part
 * of what Kibana shares with plugins, and importing one blanks Kibana
 * (https://github.com/fbaligand/kibana-enhanced-table/issues/376).
 *
 * Read in Kibana's sources of 8.16 to 9.6 (ui_actions/common/trigger_ids.ts since 9.4; before, in
 * security_solution/public/app/actions and discover/public/context_awareness). A list like this may
 * change in any minor version: each id is tried by itself.
 */
export const CELL_TRIGGER_IDS = [
  // Timeline, alerts, Explore and entity fields. 8.8 to 9.6.
  'security-default-cellActions',
  // The table of the older document flyout. 8.8 to 9.6.
  'security-detailsFlyout-cellActions',
  // Counts of alerts. 8.8 to 9.6.
  'security-alertsCount-cellActions',
  // Events in a case. 9.2 to 9.6.
  'security-case-events-cellActions',
  // Discover's grid. 8.16 to 9.6.
  'DISCOVER_CELL_ACTIONS_TRIGGER_ID',
  // Panels of Discover sessions in dashboards, Security's among them. 8.16 to 9.6.
  'SEARCH_EMBEDDABLE_CELL_ACTIONS_TRIGGER_ID',
] as const;

/** One action for all fields; its name says what it will ask for. */
export const CELL_ACTION_ID = 'ec2DeploymentHunt-cellAction';
