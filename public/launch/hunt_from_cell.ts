import type { CoreStart } from '@kbn/core/public';
import type { CellActionContext } from '@kbn/ui-actions-plugin/public';
import { i18n } from '@kbn/i18n';
import { cellCondition } from '../../common/launch/cell_condition';
import { huntAddress } from '../../common/launch/hunt_address';
import { securityTimeRange, type TypedTimeRange } from '../../common/launch/security_time_range';
import { PLUGIN_ID } from '../../common/plugin';
import { noConditionText } from './cell_texts';

/** Proxies and servers cut or refuse longer addresses. */
const LONGEST_ADDRESS = 8_192;

/** The hunt's columns, by the fields that mean the same. */
const FIELD_OF_COLUMN: ReadonlyMap<string, string> = new Map([
  ['actor', 'aws.cloudtrail.user_identity.session_context.session_issuer.arn'],
  ['account', 'cloud.account.id'],
]);

const isTimeline = (metadata: CellActionContext['metadata']): boolean => {
  const scope = metadata?.scopeId;
  return typeof scope === 'string' && scope.startsWith('timeline');
};

/** Discover hands over its time range; the Security app keeps it in the address. */
const timeRangeOf = (
  metadata: CellActionContext['metadata'],
  search: string
): TypedTimeRange | null => {
  const range: object = Object(metadata?.timeRange);
  const from: unknown = Reflect.get(range, 'from');
  const to: unknown = Reflect.get(range, 'to');
  if (typeof from === 'string' && typeof to === 'string') return { from, to };
  return securityTimeRange(search, isTimeline(metadata) ? 'timeline' : 'global');
};

/** Where a cell leads, or why it leads nowhere. */
export const addressOfCell = (
  { data, metadata }: CellActionContext,
  search: string
): { kind: 'address'; path: string } | { kind: 'none'; reason: string } => {
  const name = data[0]?.field.name ?? '';
  const condition = cellCondition(FIELD_OF_COLUMN.get(name) ?? name, data[0]?.value);
  if (condition.kind === 'none') return { ...condition, reason: noConditionText(condition.reason) };
  const path = huntAddress({
    reading: 'corrected',
    ...timeRangeOf(metadata, search),
    filters: condition.filters,
  });
  return path.length > LONGEST_ADDRESS
    ? { kind: 'none', reason: noConditionText('address') }
    : { kind: 'address', path };
};

/** Opens the hunt on what a cell holds, or says why it cannot, there where the person is. */
export const huntFromCell = async (core: CoreStart, context: CellActionContext): Promise<void> => {
  const found = addressOfCell(context, window.location.search);
  if (found.kind === 'none') {
    core.notifications.toasts.addWarning({
      title: i18n.translate('ec2DeploymentHunt.launch.cannot', {
        defaultMessage: 'The hunt was not opened',
      }),
      text: found.reason,
    });
    return;
  }
  await core.application.navigateToApp(PLUGIN_ID, {
    path: found.path,
    // A Timeline lies over the page and may hold work that is not saved.
    openInNewTab: isTimeline(context.metadata),
  });
};
