import { readRison } from './read_rison';
import type { RisonValue } from './rison';

/** The two ends as a person typed them: date math, or instants in ISO 8601. */
export interface TypedTimeRange {
  from: string;
  to: string;
}

const member = (value: RisonValue | undefined, name: string): RisonValue | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

/** Older versions kept milliseconds. */
const end = (typed: RisonValue | undefined, instant: RisonValue | undefined): string | null => {
  if (typeof typed === 'string' && typed !== '') return typed;
  if (typeof instant === 'string' && instant !== '') return instant;
  if (typeof instant === 'number' && Math.abs(instant) <= 8.64e15) {
    return new Date(instant).toISOString();
  }
  return null;
};

/**
 * The time range that a page of the Security app works with, from the query part of its address
 * (`timerange=(global:(timerange:(from:...,fromStr:...,to:...)),timeline:(...))`). Null when the
 * address says nothing that can be read.
 *
 * @param part `timeline` in a Timeline, `global` everywhere else
 */
export const securityTimeRange = (
  search: string,
  part: 'global' | 'timeline'
): TypedTimeRange | null => {
  const text = new URLSearchParams(search).get('timerange');
  if (text === null || text === '') return null;
  let state: RisonValue;
  try {
    state = readRison(text);
  } catch {
    return null;
  }
  const range = member(member(state, part), 'timerange');
  const from = end(member(range, 'fromStr'), member(range, 'from'));
  const to = end(member(range, 'toStr'), member(range, 'to'));
  return from === null || to === null ? null : { from, to };
};
