import { sqlText } from '../../storage/identifier';
import { ExpressionBinder } from '../bind/bind_expression';
import type { Column } from '../bind/scope';
import { expressionColumn, ExpressionSql } from '../compile/expression_sql';
import type { Plan } from '../compile/plan';
import { parsingError } from '../errors';
import type { CommandDefinition } from './command';
import { DISSECT_FUNCTION } from './dissect_function';
import { readDissectPattern, type DissectPattern } from './dissect_pattern';
import { dissectSql } from './dissect_sql';
import { textInput } from './text_input';

/** The values of the keys that make one column, joined. */
const joined = (values: readonly string[], separator: string): string =>
  values.join(separator === '' ? ' || ' : ` || ${sqlText(separator)} || `);

const ofOne = (plan: Plan, input: string, pattern: DissectPattern, separator: string): string[] => {
  const values = dissectSql(plan, input, pattern);
  const last = values.at(-1) ?? 'NULL';
  return pattern.columns.map(({ keys }) => {
    const value = joined(
      keys.map((key) => values[key] ?? 'NULL'),
      separator
    );
    return value === last ? last : `CASE WHEN ${last} IS NOT NULL THEN ${value} END`;
  });
};

/** More keys than this are cut by the function: in SQL each builds on the one before. */
const MOST_KEYS_IN_SQL = 8;

/** By the function that cuts a text as a whole. */
const byFunction = (
  plan: Plan,
  input: string,
  written: string,
  { columns }: DissectPattern,
  separator: string
): string[] => {
  const cut = plan.define(`${DISSECT_FUNCTION}(${sqlText(written)}, ${input})`);
  return columns.map(({ keys }) =>
    joined(
      keys.map((key) => `${cut}[${key + 1}]`),
      separator
    )
  );
};

const ofMany = (
  plan: Plan,
  input: string,
  written: string,
  { columns }: DissectPattern,
  separator: string
): string[] => {
  const cut = plan.define(
    `list_filter(list_transform(${input}, lambda v: ${DISSECT_FUNCTION}(${sqlText(written)}, v)), lambda r: r IS NOT NULL)`
  );
  return columns.map(({ keys }) => {
    const value = joined(
      keys.map((key) => `r[${key + 1}]`),
      separator
    );
    return `nullif(list_transform(${cut}, lambda r: ${value}), [])`;
  });
};

/**
 * Cuts a text by delimiters into new columns of texts, all of them or none: a text that does not
 * fit, or null, gives null without a warning. Of several values each that fits gives one.
 */
export const dissect: CommandDefinition<'dissect'> = {
  name: 'DISSECT',
  syntax: 'DISSECT text "pattern" [APPEND_SEPARATOR="text"]',
  note: 'keys %{name}, %{}, %{?name}, %{+name}, %{+name/2} and %{name->}; a text that does not fit gives null',
  add: (plan, { source, appendSeparator, pattern: written, input: expression }) => {
    const pattern = readDissectPattern(written);
    if (typeof pattern === 'string') throw parsingError(source.position, pattern);
    const bound = new ExpressionBinder(plan).bind(expression);
    textInput(plan, bound, 'Dissect');
    const input = expressionColumn(plan, bound);
    const values = bound.many
      ? ofMany(plan, input, written, pattern, appendSeparator)
      : pattern.keys.length > MOST_KEYS_IN_SQL
        ? byFunction(plan, input, written, pattern, appendSeparator)
        : ofOne(plan, input, pattern, appendSeparator);
    const columns = pattern.columns.map(({ name }, index): Column => ({
      name,
      type: 'keyword',
      many: bound.many,
      alias: new ExpressionSql(plan).column(values[index] ?? 'NULL'),
    }));
    plan.scope = plan.scope.with(columns);
  },
};
