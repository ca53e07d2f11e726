/** What rison can say: JSON without undefined. */
export type RisonValue =
  string | number | boolean | null | readonly RisonValue[] | { readonly [key: string]: RisonValue };

/** Texts that need no quotes. Narrower than rison allows, so that every reader agrees. */
const PLAIN = /^[A-Za-z][A-Za-z0-9_.-]*$/;

const text = (value: string): string =>
  PLAIN.test(value) ? value : `'${value.replace(/[!']/g, '!$&')}'`;

const isList = (value: RisonValue): value is readonly RisonValue[] => Array.isArray(value);

/**
 * A value as rison, the form in which Kibana's apps keep state in an address. Still to be
 * percent-encoded. Source of the form: https://github.com/Nanonid/rison
 *
 * @throws RangeError on NaN and the infinities, which rison cannot say
 */
export const rison = (value: RisonValue): string => {
  if (value === null) return '!n';
  if (typeof value === 'boolean') return value ? '!t' : '!f';
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written in rison.`);
    return String(value).replace('+', '');
  }
  if (isList(value)) return `!(${value.map(rison).join(',')})`;
  const members = Object.entries(value).map(([key, member]) => `${text(key)}:${rison(member)}`);
  return `(${members.join(',')})`;
};
