import { i18n } from '@kbn/i18n';
import { MOST_VALUES } from '../../common/result/filters';

const LONGEST_VALUE = 8_000;

/** Half a character, which no address and no request can carry. */
const LONELY_SURROGATE = /[\ud800-\udfff]/u;

/** Why these values cannot be filtered by, as one sentence; null when they can. */
export const filterRefusal = (values: ReadonlyArray<string | null>): string | null => {
  if (values.length > MOST_VALUES) {
    return i18n.translate('ec2DeploymentHunt.filter.tooMany', {
      defaultMessage: 'A filter takes up to {most} values.',
      values: { most: MOST_VALUES },
    });
  }
  const cannot = values.some(
    (value) =>
      value !== null &&
      (value === '' || value.length > LONGEST_VALUE || LONELY_SURROGATE.test(value))
  );
  return cannot
    ? i18n.translate('ec2DeploymentHunt.filter.refused', {
        defaultMessage: 'This value cannot be filtered by: copy it instead.',
      })
    : null;
};
