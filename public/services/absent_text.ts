import { i18n } from '@kbn/i18n';
import type { ColumnId } from './published_columns';

const FROM_THE_REQUEST: readonly ColumnId[] = ['subnet_id', 'instance_type'];

/** What it means that a row has no value in this column: an index keeps no text that is too long. */
export const absentText = (column: ColumnId): string =>
  FROM_THE_REQUEST.includes(column)
    ? i18n.translate('ec2DeploymentHunt.absent.request', {
        defaultMessage: 'no value: not in the request, or the request is too long for its index',
      })
    : i18n.translate('ec2DeploymentHunt.absent.event', {
        defaultMessage: 'no value: not in the event, or too long for its index',
      });
