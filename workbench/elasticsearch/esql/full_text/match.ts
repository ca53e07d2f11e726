import type { FullTextFunction } from './full_text_function';

const asking = (
  name: string,
  dsl: 'match' | 'match_phrase',
  /** As errors call it. */
  called: string
): FullTextFunction => ({
  name,
  signature: 'field, constant → boolean',
  mayFollow: (command) => command !== 'limit' && command !== 'stats' && command !== 'mvExpand',
  query: (args, source) => {
    const [field, query] = args;
    if (args.length !== 2 || !field || !query) {
      return {
        source,
        message: `error building [${name}]: expects exactly two arguments; options are not supported by this engine`,
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
    return () => ({ [dsl]: { [field.field ?? '']: asked } });
  },
});

/** A text field has one of the words; any other field equals the value. */
export const match = asking('match', 'match', '[MATCH] function');
export const matchPhrase = asking('match_phrase', 'match_phrase', '[MatchPhrase] function');

/** `field : value`, which is `MATCH(field, value)`. */
export const matchOperator = asking(':', 'match', '[:] operator');
