import type { Field } from '../../../storage/field';
import { sqlText } from '../../../storage/identifier';
import { ElasticsearchError } from '../../errors';
import { equalsAny } from './equality';
import { anyValue, fieldNamed, type FilterContext } from './field_condition';
import { malformed } from './filter_errors';
import { allow, asked, isRecord, isTrue, type Asked, type Json } from './json';
import { wordsOf, wordsSql } from './words';

/** What `match` may be told beside what it asks for. */
export interface MatchOptions {
  /** Of so many words, how many a document must have. */
  readonly least: (words: number) => number;
  /** A document matches when nothing is left to ask for. */
  readonly isAllForNone: boolean;
  /** A field that cannot hold the value does not match, rather than being an error. */
  readonly isLenient: boolean;
}

const ONE: MatchOptions = { least: () => 1, isAllForNone: false, isLenient: false };

/** How many of some words `minimum_should_match` asks for: a number or a part, or all but so many. */
const leastOf = (asked: string): ((words: number) => number) => {
  const [, sign, digits = '', isPart] = /^(-?)(\d{1,6})(%?)$/.exec(asked.trim()) ?? [];
  if (digits === '') {
    throw malformed(`[minimum_should_match] of [${asked}] is not supported by this engine`);
  }
  return (words) => {
    const count = isPart === '%' ? Math.trunc((words * Number(digits)) / 100) : Number(digits);
    return Math.max(sign === '-' ? words - count : count, 1);
  };
};

/** The options of a query of the kind `match` or `match_phrase`. */
export const matchOptions = (body: Json): MatchOptions => {
  const { operator = 'or', minimum_should_match: least, zero_terms_query: none = 'none' } = body;
  if (!/^(?:or|and)$/i.test(String(operator))) {
    throw malformed(`No enum constant for operator [${String(operator).slice(0, 100)}]`);
  }
  if (!/^(?:none|all)$/i.test(String(none))) {
    throw malformed(`Unsupported zero_terms_query value [${String(none).slice(0, 100)}]`);
  }
  const isAnd = String(operator).toLowerCase() === 'and';
  return {
    least: isAnd ? (words) => words : least === undefined ? () => 1 : leastOf(String(least)),
    isAllForNone: String(none).toLowerCase() === 'all',
    isLenient: String(body.lenient).toLowerCase() === 'true',
  };
};

/** SQL of whether the words of a text field, of all its values together, are among those asked for. */
const hasWords = (
  context: FilterContext,
  name: string,
  words: readonly string[],
  least: number
): string => {
  const oneOf = (some: readonly string[]): string =>
    anyValue(
      context,
      name,
      (sql) => `list_has_any(${wordsSql(sql)}, [${some.map(sqlText).join(', ')}])`,
      { analysed: true }
    );
  if (least <= 1) return oneOf(words);
  return `(${words.map((word) => `(${oneOf([word])})::INTEGER`).join(' + ')} >= ${least})`;
};

const hasPhrase = (sql: string, words: readonly string[]): string =>
  `contains(' ' || array_to_string(${wordsSql(sql)}, ' ') || ' ', ${sqlText(` ${words.join(' ')} `)})`;

/** A field that cannot hold such a value is passed over, as `lenient` has it. */
const leniently = (condition: () => string): string[] => {
  try {
    return [condition()];
  } catch (thrown) {
    if (thrown instanceof ElasticsearchError) return [];
    throw thrown;
  }
};

/** SQL of `match` and `match_phrase`: by words in a text field, else by the value as a whole. */
export const matches = (
  context: FilterContext,
  name: string,
  value: Asked,
  isPhrase: boolean,
  { least, isAllForNone, isLenient }: MatchOptions = ONE
): string => {
  const equal = (): string =>
    anyValue(context, name, (sql, field) => `(${equalsAny(sql, field, [value], context, false)})`);
  if (fieldNamed(context, name)?.type !== 'text') {
    return isLenient ? (leniently(equal)[0] ?? 'FALSE') : equal();
  }
  const words = wordsOf(String(value));
  if (words.length === 0) return isAllForNone ? 'TRUE' : 'FALSE';
  return isPhrase
    ? anyValue(context, name, (sql) => hasPhrase(sql, words), { analysed: true })
    : hasWords(context, name, words, least(words.length));
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
