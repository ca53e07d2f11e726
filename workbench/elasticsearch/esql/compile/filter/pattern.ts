import { likeSql } from '../../functions/like_sql';
import type { Piece } from '../../functions/lucene_regexp';
import { sqlText } from '../../../storage/identifier';
import { anyValue, type FilterContext } from './field_condition';
import { impossible } from './filter_errors';
import { allow, asked, isRecord, isTrue, only } from './json';
import { wordsSql } from './words';

/** The pieces of a wildcard query: `*` any text, `?` one character, a backslash takes their meaning. */
const piecesOf = (pattern: string): Piece[] => {
  const pieces: Piece[] = [];
  const characters = [...pattern];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    if (character === '*') pieces.push('any');
    else if (character === '?') pieces.push('one');
    else if (character === '\\') pieces.push({ text: characters[++at] ?? '\\' });
    else pieces.push({ text: character });
  }
  return pieces;
};

interface AskedPattern {
  readonly name: string;
  readonly text: string;
  readonly ignoreCase: boolean;
}

const patternOf = (body: unknown, what: string, ...valueKeys: string[]): AskedPattern => {
  const [name, value] = only(body, what);
  if (!isRecord(value)) {
    return { name, text: String(asked(value, what)), ignoreCase: false };
  }
  allow(value, what, ...valueKeys, 'case_insensitive', 'rewrite');
  const given = valueKeys.map((key) => value[key]).find((item) => item !== undefined);
  return {
    name,
    text: String(asked(given, what)),
    ignoreCase: isTrue(value.case_insensitive),
  };
};

const textCondition = (
  context: FilterContext,
  { name, ignoreCase }: AskedPattern,
  what: string,
  condition: (sql: string) => string
): string =>
  anyValue(
    context,
    name,
    (sql, field) => {
      if (field.type === 'text') {
        return `(len(list_filter(${wordsSql(sql)}, lambda w: ${condition('w')})) > 0)`;
      }
      if (field.type !== 'keyword') {
        throw impossible(
          `Can only use ${what} queries on keyword, text and wildcard fields - not on [${name}] which is of type [${field.mappedType}]`
        );
      }
      return condition(ignoreCase ? `lower(${sql})` : sql);
    },
    { analysed: true }
  );

/** SQL of `{"wildcard": {"field": {"value": "a*", "case_insensitive": true}}}`. */
export const wildcard = (body: unknown, context: FilterContext): string => {
  const pattern = patternOf(body, 'wildcard', 'value', 'wildcard');
  const text = pattern.ignoreCase ? pattern.text.toLowerCase() : pattern.text;
  return textCondition(context, pattern, 'wildcard', (sql) => likeSql(sql, piecesOf(text)));
};

/** SQL of `{"prefix": {"field": "a"}}`. */
export const prefix = (body: unknown, context: FilterContext): string => {
  const pattern = patternOf(body, 'prefix', 'value', 'prefix');
  const text = pattern.ignoreCase ? pattern.text.toLowerCase() : pattern.text;
  return textCondition(
    context,
    pattern,
    'prefix',
    (sql) => `starts_with(${sql}, ${sqlText(text)})`
  );
};
