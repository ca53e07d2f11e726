import { sqlText } from '../../storage/identifier';
import { ExpressionBinder } from '../bind/bind_expression';
import type { Column } from '../bind/scope';
import { expressionColumn, ExpressionSql } from '../compile/expression_sql';
import type { Plan } from '../compile/plan';
import { parsingError } from '../errors';
import type { Source } from '../position';
import { sqlType, type EsqlType } from '../types';
import type { CommandDefinition } from './command';
import { GROK_FUNCTION } from './grok_function';
import { readGrokPattern, type GrokKey, type GrokPattern } from './grok_pattern';
import { textInput } from './text_input';

/** RE2 matches anew for each group. */
const MOST_GROUPS_OF_RE2 = 6;

/** SQL of the groups of the first match in a text as a list; null without a match. */
const groupsSql = ({ re2, javaScript, keys }: GrokPattern, text: string): string => {
  const groups = keys.flatMap((key) => key.groups).sort((left, right) => left - right);
  if (re2 === null || groups.length > MOST_GROUPS_OF_RE2) {
    return `${GROK_FUNCTION}(${sqlText(javaScript)}, ${text})`;
  }
  const pattern = sqlText(re2);
  const extracted = groups.map((place) => `regexp_extract(${text}, ${pattern}, ${place + 1})`);
  return `CASE WHEN regexp_matches(${text}, ${pattern}) THEN [${extracted.join(', ')}]::VARCHAR[] END`;
};

const NAMES: Partial<Record<EsqlType, string>> = { boolean: 'BOOLEAN', double: 'DOUBLE' };

/** A text of the match as a value of the type; what is none gives null and a warning. */
const typed = (plan: Plan, text: string, type: EsqlType, source: Source): string => {
  if (type === 'keyword') return text;
  const site = new ExpressionSql(plan).site(source, type);
  const value = `TRY_CAST(${text} AS ${NAMES[type] ?? sqlType(type)})`;
  return site.failing({
    when: `${text} IS NOT NULL AND ${value} IS NULL`,
    message: `'java.lang.NumberFormatException: For input string: "' || ${text} || '"'`,
    value,
  });
};

/** The texts that the groups of a key take, those of several input values one behind the other. */
const textsOf = (groups: string, { groups: places }: GrokKey, isList: boolean): string => {
  const taken = (list: string): string =>
    `[${places.map((place) => `${list}[${place + 1}]`).join(', ')}]`;
  const texts = isList
    ? `flatten(list_transform(${groups}, lambda g: ${taken('g')}))`
    : taken(groups);
  return `nullif(list_filter(${texts}, lambda t: t IS NOT NULL), []::VARCHAR[])`;
};

const listOf = (texts: string, type: EsqlType): string =>
  type === 'keyword'
    ? texts
    : `nullif(list_filter(list_transform(${texts}, lambda t: TRY_CAST(t AS ${sqlType(type)})), lambda t: t IS NOT NULL), []::${sqlType(type, true)})`;

/** Several patterns as one: the first of them that fits counts. */
const combined = (patterns: ReadonlyArray<{ text: string; source: Source }>): GrokPattern => {
  for (const { text, source } of patterns) {
    const read = readGrokPattern(text);
    if (typeof read === 'string') throw parsingError(source.position, read);
  }
  const texts = patterns.map(({ text }) => text);
  const read = readGrokPattern(
    texts.length === 1 ? (texts[0] ?? '') : texts.map((text) => `(?:${text})`).join('|')
  );
  const [first] = patterns;
  if (typeof read !== 'string') return read;
  throw parsingError(first?.source.position ?? { line: 1, column: 1 }, read);
};

/**
 * Takes new columns out of a text by a regular expression that need not fit all of it; the first
 * match counts. No match, or null, gives null without a warning. Of several values each that
 * matches gives its own.
 */
export const grok: CommandDefinition<'grok'> = {
  name: 'GROK',
  syntax: 'GROK text "pattern"[, …]',
  note: 'the first pattern that fits a part of the text makes keywords, or what its types say, in the order of their names',
  add: (plan, command) => {
    const pattern = combined(command.patterns);
    const bound = new ExpressionBinder(plan).bind(command.input);
    textInput(plan, bound, 'Grok');
    const input = expressionColumn(plan, bound);
    const groups = plan.define(
      bound.many
        ? `list_filter(list_transform(${input}, lambda v: ${groupsSql(pattern, 'v')}), lambda g: g IS NOT NULL)`
        : groupsSql(pattern, input)
    );
    const columns = pattern.keys.map((key): Column => {
      const { name, type } = key;
      const many = bound.many || key.groups.length > 1;
      const [only] = key.groups;
      const sql = many
        ? listOf(textsOf(groups, key, bound.many), type)
        : typed(plan, plan.define(`${groups}[${(only ?? 0) + 1}]`), type, command.source);
      return { name, type, many, alias: new ExpressionSql(plan).column(sql) };
    });
    plan.scope = plan.scope.with(columns);
  },
};
