import type { FullTextFunction } from './full_text_function';

type Dsl = 'match' | 'match_phrase';

/** Options that both have; there are no scores for `boost` to change. */
const COMMON: FullTextFunction['options'] = {
  analyzer: null,
  boost: 'float',
  zero_terms_query: 'keyword',
};

const OPTIONS: Readonly<Record<Dsl, FullTextFunction['options']>> = {
  match: {
    ...COMMON,
    // There are no synonyms.
    auto_generate_synonyms_phrase_query: 'boolean',
    fuzziness: null,
    fuzzy_rewrite: null,
    fuzzy_transpositions: null,
    lenient: 'boolean',
    max_expansions: null,
    minimum_should_match: 'keyword',
    operator: 'keyword',
    prefix_length: null,
  },
  match_phrase: { ...COMMON, slop: null },
};

const asking = (
  name: string,
  dsl: Dsl,
  /** As errors call it. */
  called: string
): FullTextFunction => ({
  name,
  signature: 'field, constant[, options] → boolean',
  mayFollow: (command) => command !== 'limit' && command !== 'stats' && command !== 'mvExpand',
  options: OPTIONS[dsl],
  query: (args, source, options) => {
    const [field, query] = args;
    if (args.length !== 2 || !field || !query) {
      return {
        source,
        message: `error building [${name}]: function [${name}] expects exactly two arguments, it received ${args.length}`,
      };
    }
    if (field.kind !== 'column' || field.field === undefined) {
      return {
        source: field.source,
        message: `${called} cannot operate on [${field.source.text}], which is not a field from an index mapping`,
      };
    }
    if (query.kind !== 'literal' || query.value === null || typeof query.value === 'object') {
      return {
        source: query.source,
        message: `second argument of [${source.text}] must be a constant, received [${query.source.text}]`,
      };
    }
    const asked = typeof query.value === 'bigint' ? query.value.toString() : query.value;
    const body = { query: asked, ...Object.fromEntries(options) };
    return () => ({ [dsl]: { [field.field ?? '']: body } });
  },
});

/** A text field has one of the words, or as many as the options ask for; any other field equals the value. */
export const match = asking('match', 'match', '[MATCH] function');
export const matchPhrase = asking('match_phrase', 'match_phrase', '[MatchPhrase] function');

/** `field : value`, which is `MATCH(field, value)`. */
export const matchOperator = asking(':', 'match', '[:] operator');
