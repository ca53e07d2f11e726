import { i18n } from '@kbn/i18n';
import type { Estimate, Part } from '../../common/ec2/estimate';
import { visibleText } from '../../common/result/visible_text';
import { formatNumber } from './number_format';

const MOST_TYPES = 10;
const MOST_CHARACTERS = 40;

/** How many instances are left out: a number that is not known is never shown as zero. */
const countText = ({ unpriced_instances: count, has_unknown_counts: isUnknown }: Estimate) =>
  isUnknown
    ? i18n.translate('ec2DeploymentHunt.estimate.countOrMore', {
        defaultMessage: '{count} or more',
        values: { count: formatNumber(count) },
      })
    : formatNumber(count);

/** Instance types, of many the first, as they are shown. */
export const typeNames = (types: ReadonlyArray<string | null>): string =>
  [
    ...types.slice(0, MOST_TYPES).map((type) =>
      type === null
        ? i18n.translate('ec2DeploymentHunt.estimate.noType', {
            defaultMessage: 'type not known',
          })
        : visibleText(type.slice(0, MOST_CHARACTERS))
    ),
    ...(types.length > MOST_TYPES ? ['…'] : []),
  ].join(', ');

const withoutPrice = (estimate: Estimate): string => {
  const { unpriced_types: types, unpriced_instances: count } = estimate;
  const names = typeNames(types);
  // It may well have a price; how many there are is what is missing.
  if (estimate.has_unknown_counts && count === 0) {
    return i18n.translate('ec2DeploymentHunt.estimate.unknownCount', {
      defaultMessage: 'an unknown number of instances ({names})',
      values: { names },
    });
  }
  return i18n.translate('ec2DeploymentHunt.estimate.notPriced', {
    defaultMessage: 'not priced: {count} ({names})',
    values: { count: countText(estimate), names },
  });
};

const withoutSize = (types: ReadonlyArray<string | null>): string =>
  i18n.translate('ec2DeploymentHunt.estimate.notSized', {
    defaultMessage: 'vCPUs and GPUs of {names}',
    values: { names: typeNames(types) },
    description: 'What an estimate leaves out, as the sizes of these instance types are not known',
  });

/** What an estimate leaves out of any of its sums; null when that is nothing. */
export const leftOutText = (estimate: Estimate): string | null => {
  const { unpriced_types: unpriced, unsized_types: unsized } = estimate;
  const texts = [
    ...(unpriced.length === 0 ? [] : [withoutPrice(estimate)]),
    ...(unsized.length === 0 ? [] : [withoutSize(unsized)]),
  ];
  return texts.length === 0 ? null : texts.join('; ');
};

/** What one sum of an estimate leaves out; null when that is nothing. */
export const leftOutOf = (estimate: Estimate, part: Part): string | null => {
  if (!estimate.is_least[part]) return null;
  const { unsized_types: unsized, has_unknown_counts: hasUnknownCounts } = estimate;
  const left =
    part === 'usd_per_hour'
      ? [withoutPrice(estimate)]
      : [
          ...(unsized.length === 0 ? [] : [withoutSize(unsized)]),
          ...(hasUnknownCounts
            ? [
                i18n.translate('ec2DeploymentHunt.estimate.unknownNumber', {
                  defaultMessage: 'an unknown number of instances',
                }),
              ]
            : []),
        ];
  return i18n.translate('ec2DeploymentHunt.estimate.leftOut', {
    defaultMessage: 'left out: {left}',
    values: { left: left.join('; ') },
  });
};
