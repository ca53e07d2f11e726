import { i18n } from '@kbn/i18n';
import { formatNumber } from './number_format';

/** Instances asked for at most; null: no call could be read. */
export const askedText = (asked: number | null): string =>
  asked === null
    ? i18n.translate('ec2DeploymentHunt.bursts.unknown', { defaultMessage: 'could not be read' })
    : formatNumber(asked);
