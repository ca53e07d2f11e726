import { sqlText } from '../../storage/identifier';
import { ExpressionBinder } from '../bind/bind_expression';
import type { Column } from '../bind/scope';
import { expressionColumn, ExpressionSql } from '../compile/expression_sql';
import type { Plan } from '../compile/plan';
import { parsingError } from '../errors';
import type { Command } from '../parser/tree';
import { isString, sqlType } from '../types';
import { readGrokPattern, type GrokKey } from './grok_pattern';

/** The SQL of a group of the first match in a text, null where there is no match. */
const extract = (text: string, re2: string, { groups, type }: GrokKey): string => {
  const one = (group: number): string => {
    const found = `CASE WHEN regexp_matches(${text}, ${re2}) THEN regexp_extract(${text}, ${re2}, ${group}) END`;
    return type === 'keyword' ? found : `TRY_CAST(${found} AS ${sqlType(type)})`;
  };
  return groups.map(one).join(', ');
};

const ofOne = (
  plan: Plan,
  input: string,
  re2: string,
  key: GrokKey,
  command: Extract<Command, { kind: 'grok' }>
): string => {
  if (key.groups.length > 1) {
    return `CASE WHEN regexp_matches(${input}, ${re2}) THEN [${extract(input, re2, key)}] END`;
  }
  if (key.type === 'keyword') return extract(input, re2, key);
  const site = new ExpressionSql(plan).site(command.source, key.type);
  const text = site.once(extract(input, re2, { ...key, type: 'keyword' }));
  return site.failing({
    when: `${text} IS NOT NULL AND TRY_CAST(${text} AS ${sqlType(key.type)}) IS NULL`,
    message: `'java.lang.NumberFormatException: For input string: "' || ${text} || '"'`,
    value: `TRY_CAST(${text} AS ${sqlType(key.type)})`,
  });
};

const ofMany = (input: string, re2: string, key: GrokKey): string =>
  `nullif(flatten(list_transform(list_filter(${input}, lambda v: regexp_matches(v, ${re2})), lambda v: [${extract('v', re2, key)}])), [])`;

/**
 * Takes new columns out of a text by a regular expression that need not fit all of it; the first
 * match counts. No match, or null, gives null without a warning. Of several values each that
 * matches gives one.
 */
export const grok = (plan: Plan, command: Extract<Command, { kind: 'grok' }>): void => {
  const pattern = readGrokPattern(command.pattern);
  if (typeof pattern === 'string') throw parsingError(command.source.position, pattern);
  const bound = new ExpressionBinder(plan).bind(command.input);
  if (!isString(bound.type) && bound.type !== 'null') {
    plan.problems.push({
      position: bound.source.position,
      message: `Grok only supports KEYWORD or TEXT values, found expression [${bound.source.text}] type [${bound.type.toUpperCase()}]`,
    });
  }
  const input = expressionColumn(plan, bound);
  const re2 = sqlText(pattern.re2);
  const columns = pattern.keys.map((key): Column => {
    const sql = bound.many ? ofMany(input, re2, key) : ofOne(plan, input, re2, key, command);
    return {
      name: key.name,
      type: key.type,
      many: bound.many || key.groups.length > 1,
      alias: new ExpressionSql(plan).column(sql),
    };
  });
  plan.scope = plan.scope.with(columns);
};
