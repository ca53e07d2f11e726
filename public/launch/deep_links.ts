import type { AppDeepLink } from '@kbn/core/public';
import { i18n } from '@kbn/i18n';

/** Words of the global search, separated by commas in a translation. */
export const searchWords = (text: string): string[] => text.split(',').map((word) => word.trim());

/**
 * Places in the hunt that the global search finds. Addresses are written out here, because the
 * writer of addresses is loaded with the page only; a test holds them to it.
 */
export const deepLinks = (): AppDeepLink[] => {
  const keywords = searchWords(
    i18n.translate('ec2DeploymentHunt.search.words', {
      defaultMessage: 'aws, ec2, RunInstances, cryptomining, T1578.002',
      description: 'Words of the global search, separated by commas',
    })
  );
  const link = (id: string, path: string, title: string): AppDeepLink => ({
    id,
    path,
    title,
    keywords,
  });
  return [
    link(
      'last24Hours',
      '?v=1&reading=corrected&from=now-24h&to=now',
      i18n.translate('ec2DeploymentHunt.search.lastDay', {
        defaultMessage: 'EC2 launches, last 24 hours',
      })
    ),
    link(
      'corrected',
      '?v=1&reading=corrected',
      i18n.translate('ec2DeploymentHunt.search.corrected', {
        defaultMessage: 'EC2 launches, corrected hunt',
      })
    ),
    link(
      'asPublished',
      '?v=1&reading=published',
      i18n.translate('ec2DeploymentHunt.search.published', {
        defaultMessage: 'EC2 launches, hunt as published',
      })
    ),
    link(
      'refused',
      '?v=1&reading=corrected&outcome=%21success',
      i18n.translate('ec2DeploymentHunt.search.refused', {
        defaultMessage: 'Refused EC2 launches',
      })
    ),
  ];
};
