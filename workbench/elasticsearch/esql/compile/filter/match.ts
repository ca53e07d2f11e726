import type { Field } from '../../../storage/field';
import { sqlText } from '../../../storage/identifier';
import { ElasticsearchError } from '../../errors';
import { equalsAny } from './equality';
import { anyValue, fieldNamed, type FilterContext } from './field_condition';
import { malformed } from './filter_errors';
import { allow, asked, isRecord, isTrue, type Asked } from './json';
import { wordsOf, wordsSql } from './words';

/** SQL of whether a text has one of the words, or all of them one behind the other. */
const hasWords = (sql: string, value: Asked, isPhrase: boolean): string => {
  const words = wordsOf(String(value));
  if (words.length === 0) return 'FALSE';
  return isPhrase
    ? `contains(' ' || array_to_string(${wordsSql(sql)}, ' ') || ' ', ${sqlText(` ${words.join(' ')} `)})`
    : `list_has_any(${wordsSql(sql)}, [${words.map(sqlText).join(', ')}])`;
};

/** SQL of `match` and `match_phrase`: by words in a text field, else by the value as a whole. */
export const matches = (
  context: FilterContext,
  name: string,
  value: Asked,
  isPhrase: boolean
): string =>
  anyValue(
    context,
    name,
    (sql, field) =>
      field.type === 'text'
        ? hasWords(sql, value, isPhrase)
        : `(${equalsAny(sql, field, [value], context, false)})`,
    { analysed: true }
  );

/** A field that cannot hold such a value is passed over, as `lenient` has it. */
const leniently = (condition: () => string): string[] => {
  try {
    return [condition()];
  } catch (thrown) {
    if (thrown instanceof ElasticsearchError) return [];
    throw thrown;
  }
};

const isSearched = ({ type }: Field): boolean => type !== 'unsupported';

/** SQL of `{"multi_match": {"query": ..., "lenient": true}}` over all fields of an index. */
export const matchesAnywhere = (body: unknown, context: FilterContext): string => {
  if (!isRecord(body)) throw malformed('[multi_match] query malformed, no start_object');
  allow(body, 'multi_match', 'query', 'type', 'lenient');
  const { type = 'best_fields' } = body;
  if ((type !== 'best_fields' && type !== 'phrase') || !isTrue(body.lenient)) {
    throw malformed('[multi_match] is supported by this engine only over all fields, leniently');
  }
  const value = asked(body.query, 'multi_match');
  const conditions = [...context.index.fields.values()]
    .filter((field) => isSearched(field) && fieldNamed(context, field.name) === field)
    .flatMap((field) => leniently(() => matches(context, field.name, value, type === 'phrase')));
  return conditions.length === 0 ? 'FALSE' : `(${conditions.join(' OR ')})`;
};
