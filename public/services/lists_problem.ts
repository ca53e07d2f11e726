import { i18n } from '@kbn/i18n';
import type { ShownRows } from '../hooks/use_corrected_rows';
import type { Hunt } from '../hooks/use_hunt';

/** Why the lists of values are not whole. */
export type ListsProblem = 'missing' | 'cut' | 'partial';

/** What is wrong with the lists of values; null when nothing is, or they are still on their way. */
export const listsProblem = (
  { values }: Pick<Hunt, 'values'>,
  shown: Pick<ShownRows, 'absentList' | 'areValuesCut' | 'areValuesPartial'>
): ListsProblem | null => {
  if (shown.absentList === 'missing' && values.status === 'failed') return 'missing';
  if (shown.areValuesCut) return 'cut';
  return shown.areValuesPartial ? 'partial' : null;
};

/** What a person must know of the lists. */
export const listsProblemText = (problem: ListsProblem): string => {
  switch (problem) {
    case 'cut':
      return i18n.translate('ec2DeploymentHunt.values.cut', {
        defaultMessage:
          'The lists of Regions, types and subnets are not complete: there are more values than one answer holds',
      });
    case 'partial':
      return i18n.translate('ec2DeploymentHunt.values.partial', {
        defaultMessage:
          'The lists of Regions, types and subnets are not complete: not everything answered',
      });
    case 'missing':
      return i18n.translate('ec2DeploymentHunt.values.missing', {
        defaultMessage:
          'Regions, types, subnets and estimates could not be loaded. The counts of the rows stand.',
      });
  }
};
