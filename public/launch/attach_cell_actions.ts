import type { CoreStart } from '@kbn/core/public';
import type {
  CellActionContext,
  CellActionDefinition,
  UiActionsStart,
} from '@kbn/ui-actions-plugin/public';
import { i18n } from '@kbn/i18n';
import { LAUNCH_FIELDS, type LaunchSubject } from '../../common/launch/launch_fields';
import { PLUGIN_ID } from '../../common/plugin';
import { guard, type Report } from './guard';
import { CELL_ACTION_ID, CELL_TRIGGER_IDS } from './trigger_ids';

/** Behind Security's own, which end at 6: grids show the first few, the rest in a menu. */
const ORDER = 90;

/** As the log names it. */
const WAY = 'The action on cells';

/** Columns of the hunt's own queries, where they run in Discover. */
const RESULT_COLUMNS: ReadonlyMap<string, LaunchSubject> = new Map<string, LaunchSubject>([
  ['actor', 'principal'],
  ['account', 'account'],
]);

const isResultOfHunt = (metadata: CellActionContext['metadata']): boolean => {
  const query = metadata?.query;
  const esql = typeof query === 'object' && query !== null ? Reflect.get(query, 'esql') : undefined;
  return typeof esql === 'string' && esql.includes('RunInstances');
};

const subjectOf = ({ data, metadata }: CellActionContext): LaunchSubject | undefined => {
  const name = data.length === 1 ? (data[0]?.field.name ?? '') : '';
  return (
    LAUNCH_FIELDS.get(name) ?? (isResultOfHunt(metadata) ? RESULT_COLUMNS.get(name) : undefined)
  );
};

const displayName = (context: CellActionContext): string => {
  switch (subjectOf(context)) {
    case 'region':
      return i18n.translate('ec2DeploymentHunt.launch.byRegion', {
        defaultMessage: 'Hunt EC2 deployments in this Region',
      });
    case 'account':
      return i18n.translate('ec2DeploymentHunt.launch.byAccount', {
        defaultMessage: 'Hunt EC2 deployments in this account',
      });
    case 'accessKey':
      return i18n.translate('ec2DeploymentHunt.launch.byAccessKey', {
        defaultMessage: 'Hunt EC2 deployments by this access key',
      });
    case 'sourceIp':
      return i18n.translate('ec2DeploymentHunt.launch.byAddress', {
        defaultMessage: 'Hunt EC2 deployments from this address',
      });
    default:
      return i18n.translate('ec2DeploymentHunt.launch.byPrincipal', {
        defaultMessage: 'Hunt EC2 deployments by this principal',
      });
  }
};

/**
 * The action on a cell of an event. It is all that loads outside the hunt; what it does is fetched
 * when it is used. `isCompatible` knows the field and no value, and must never throw: one action
 * that fails takes all actions of the grid with it.
 */
export const cellAction = (core: CoreStart): CellActionDefinition => ({
  id: CELL_ACTION_ID,
  type: CELL_ACTION_ID,
  order: ORDER,
  getIconType: () => 'crosshairs',
  getDisplayName: displayName,
  getDisplayNameTooltip: displayName,
  isCompatible: async (context) => {
    try {
      const mayHunt = core.application.capabilities[PLUGIN_ID]?.show === true;
      return mayHunt && subjectOf(context) !== undefined;
    } catch {
      return false;
    }
  },
  execute: async (context) => {
    try {
      const { huntFromCell } = await import('./hunt_from_cell');
      await huntFromCell(core, context);
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      const title = i18n.translate('ec2DeploymentHunt.launch.failed', {
        defaultMessage: 'The hunt could not be opened',
      });
      core.notifications.toasts.addError(error, { title });
    }
  },
});

/**
 * Attaches the action wherever it may show. Before Kibana 9.4 a trigger exists only once its owner
 * has started, so that what is missing is tried again whenever another app opens.
 */
export const attachCellActions = (
  uiActions: UiActionsStart,
  core: CoreStart,
  report: Report
): void => {
  const definition = cellAction(core);
  const missing = new Set<string>(CELL_TRIGGER_IDS);
  const attachTo = (trigger: string): void => {
    if (uiActions.addTriggerActionAsync !== undefined) {
      uiActions.addTriggerActionAsync(trigger, CELL_ACTION_ID, async () => definition);
    } else if (uiActions.addTriggerAction !== undefined) {
      uiActions.addTriggerAction(trigger, definition);
    } else {
      throw new Error('this Kibana has another way to attach actions.');
    }
  };
  const attach = (): void => {
    const errors: unknown[] = [];
    for (const trigger of missing) {
      try {
        if (uiActions.hasTrigger?.(trigger) === false) continue;
        missing.delete(trigger);
        attachTo(trigger);
      } catch (error) {
        missing.delete(trigger);
        errors.push(error);
      }
    }
    // One line for all places: what is wrong is the same in each.
    if (errors.length > 0) throw errors[0];
  };
  guard(report, WAY, attach);
  let waiting: { unsubscribe(): void } | undefined;
  const again = (): void => {
    guard(report, WAY, attach);
    if (missing.size === 0) waiting?.unsubscribe();
  };
  if (missing.size > 0) waiting = core.application.currentAppId$?.subscribe(again);
};
