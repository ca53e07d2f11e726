import { i18n } from '@kbn/i18n';
import type { NoveltyFacet } from '../../../common/queries/row_novelty';
import type { RowValueFacet } from '../../../common/queries/row_values';
import type { FilterName } from '../../../common/result/filters';

export interface RowFacet {
  /** The filter that takes its values; null when there is none. */
  name: FilterName | null;
  /** The field of events that holds its values as they are; null when no field does. */
  field: string | null;
}

const FACETS: Readonly<Record<RowValueFacet, RowFacet>> = {
  'source address': { name: 'sourceIp', field: 'source.address' },
  'user agent': { name: null, field: 'user_agent.original' },
  'access key': { name: 'accessKey', field: 'aws.cloudtrail.user_identity.access_key_id' },
  mfa: {
    name: null,
    field: 'aws.cloudtrail.user_identity.session_context.mfa_authenticated',
  },
  session: { name: null, field: 'aws.cloudtrail.user_identity.arn' },
  region: { name: 'region', field: 'cloud.region' },
  type: { name: 'type', field: null },
  image: { name: null, field: null },
  subnet: { name: 'subnet', field: null },
};

/** Where the values of a facet lead. */
export const rowFacet = (facet: RowValueFacet): RowFacet => FACETS[facet];

const titles: Readonly<Record<RowValueFacet, () => string>> = {
  'source address': () =>
    i18n.translate('ec2DeploymentHunt.facet.sourceAddress', { defaultMessage: 'Source address' }),
  'user agent': () =>
    i18n.translate('ec2DeploymentHunt.facet.userAgent', { defaultMessage: 'User agent' }),
  'access key': () =>
    i18n.translate('ec2DeploymentHunt.facet.accessKey', { defaultMessage: 'Access key' }),
  mfa: () => i18n.translate('ec2DeploymentHunt.facet.mfa', { defaultMessage: 'MFA' }),
  session: () => i18n.translate('ec2DeploymentHunt.facet.session', { defaultMessage: 'Session' }),
  region: () => i18n.translate('ec2DeploymentHunt.facet.region', { defaultMessage: 'Region' }),
  type: () => i18n.translate('ec2DeploymentHunt.facet.type', { defaultMessage: 'Instance type' }),
  image: () => i18n.translate('ec2DeploymentHunt.facet.image', { defaultMessage: 'Image (AMI)' }),
  subnet: () => i18n.translate('ec2DeploymentHunt.facet.subnet', { defaultMessage: 'Subnet' }),
};

export const rowFacetTitle = (facet: RowValueFacet | NoveltyFacet): string => titles[facet]();

/** What a value says that is no name, in words; null for names. */
export const rowFacetWord = (facet: RowValueFacet, value: string | null): string | null => {
  if (facet === 'mfa') {
    if (value === 'true') {
      return i18n.translate('ec2DeploymentHunt.facet.withMfa', { defaultMessage: 'with MFA' });
    }
    return value === 'false'
      ? i18n.translate('ec2DeploymentHunt.facet.withoutMfa', { defaultMessage: 'without MFA' })
      : i18n.translate('ec2DeploymentHunt.facet.mfaUnknown', {
          defaultMessage: 'not recorded, as for calls with a lasting access key',
        });
  }
  return null;
};
