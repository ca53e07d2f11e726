import { madeOf, requiredText } from '../cell';

/** A value that calls are counted by: its name before the colon, the value behind it. */
export interface Facet {
  name: string;
  /** Null: the call has no such value. */
  value: string | null;
}

/** What a facet counts: its name and the ES|QL of its value, a text or null. */
export type FacetSource = readonly [name: string, expression: string];

/**
 * Adds `facet`, a multi-value of one text for each source: `type:p3.2xlarge`, or the bare name
 * `type` where the call has no such value. A `STATS ... BY facet` then counts each call once under
 * each. MV_APPEND of null is null, so a missing value must become a text first.
 */
export const facetStage = (sources: readonly FacetSource[]): string => {
  const texts = sources.map(
    ([name, expression]) => `COALESCE(CONCAT("${name}:", ${expression}), "${name}")`
  );
  const [first = '', ...others] = texts;
  return [
    `| EVAL facet = ${first}`,
    ...others.map((text) => `| EVAL facet = MV_APPEND(facet, ${text})`),
  ].join('\n');
};

/** Takes the text of a facet apart at its first colon. */
const readFacet = (text: string): Facet => {
  const colon = text.indexOf(':');
  return colon === -1
    ? { name: text, value: null }
    : { name: text.slice(0, colon), value: text.slice(colon + 1) };
};

/** The name of a facet. */
export const FACET_NAME = madeOf(requiredText('facet'), (text) => readFacet(text).name);

/** The value of a facet; null where the calls have none. */
export const FACET_VALUE = madeOf(requiredText('facet'), (text) => readFacet(text).value);
