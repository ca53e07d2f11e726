/** A field that must have a value, as one filter pill of Discover says it. */
export interface ValueCondition {
  readonly field: string;
  readonly value: string;
}

/**
 * The hunt's fixed conditions that fields carry. Its fourth, the `RLIKE` on the request text, is
 * left out of value pivots on purpose: calls that the hunt cannot read belong to the picture.
 */
export const VALUE_CONDITIONS: readonly ValueCondition[] = [
  { field: 'event.dataset', value: 'aws.cloudtrail' },
  { field: 'event.provider', value: 'ec2.amazonaws.com' },
  { field: 'event.action', value: 'RunInstances' },
];
