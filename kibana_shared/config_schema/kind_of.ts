/** The kind of a value as Kibana's messages name it: `string`, `null`, `Array`, `Object`, `Date`... */
export const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  return typeof value === 'object'
    ? Object.prototype.toString.call(value).slice('[object '.length, -1)
    : typeof value;
};
