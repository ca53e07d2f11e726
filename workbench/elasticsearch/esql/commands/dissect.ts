import { sqlText } from '../../storage/identifier';
import { ExpressionBinder } from '../bind/bind_expression';
import type { Column } from '../bind/scope';
import { expressionSql, type Failure } from '../compile/expression_sql';
import type { Plan } from '../compile/plan';
import type { Command } from '../parser/tree';
import { isString } from '../types';
import { readDissectPattern, type DissectPattern } from './dissect_pattern';

/** The rest of a text behind the first place of a delimiter; null when it is not there. */
const behind = (text: string, delimiter: string): string =>
  delimiter === ''
    ? text
    : `CASE WHEN strpos(${text}, ${sqlText(delimiter)}) > 0 THEN substr(${text}, strpos(${text}, ${sqlText(delimiter)}) + ${[...delimiter].length}) END`;

/** The start of a text up to the first place of a delimiter; null when it is not there. */
const upTo = (text: string, delimiter: string): string =>
  delimiter === ''
    ? text
    : `CASE WHEN strpos(${text}, ${sqlText(delimiter)}) > 0 THEN left(${text}, strpos(${text}, ${sqlText(delimiter)})::BIGINT - 1) END`;

/**
 * Steps that cut the text piece by piece, each in a column of its own. Returns the columns of the
 * named keys and that of the last rest; where a delimiter is missing, what follows is null.
 */
const cut = (
  plan: Plan,
  input: string,
  { keys, after }: DissectPattern
): { values: string[]; rest: string } => {
  let rest = plan.nextAlias();
  plan.step(`SELECT *, ${behind(input, keys[0]?.before ?? '')} AS ${rest} FROM ${plan.current}`);
  const values: string[] = [];
  keys.forEach((key, index) => {
    const delimiter = keys[index + 1]?.before ?? after;
    const next = plan.nextAlias();
    const pieces = [`${behind(rest, delimiter)} AS ${next}`];
    if (!key.skipped) {
      const value = plan.nextAlias();
      pieces.push(`${upTo(rest, delimiter)} AS ${value}`);
      values.push(value);
    }
    plan.step(`SELECT *, ${pieces.join(', ')} FROM ${plan.current}`);
    rest = next;
  });
  return { values, rest };
};

/** Cuts a text by delimiters into new columns of texts, all of them or none. */
export const dissect = (plan: Plan, command: Extract<Command, { kind: 'dissect' }>): void => {
  const complain = (message: string): void => {
    plan.problems.push({ position: command.source.position, message });
  };
  const bound = new ExpressionBinder(plan.scope, plan.problems).bind(command.input);
  if (!isString(bound.type) && bound.type !== 'null') {
    complain(
      `Dissect only supports KEYWORD or TEXT values, found expression [${bound.source.text}] type [${bound.type}]`
    );
    return;
  }
  const pattern = readDissectPattern(command.pattern);
  if (typeof pattern === 'string') {
    complain(pattern);
    return;
  }
  if (bound.many) {
    complain('a DISSECT of a multi-valued field is not supported by this engine');
    return;
  }
  const failures: Failure[] = [];
  const input = expressionSql(bound, plan.context, failures);
  const { values, rest } = cut(plan, input, pattern);
  const isWhole = [rest, ...values].map((name) => `${name} IS NOT NULL`).join(' AND ');
  const keyNames = pattern.keys.filter((key) => !key.skipped).map((key) => key.name);
  const added = keyNames.map((name, index) => {
    const column: Column = { name, type: 'keyword', many: false, alias: plan.nextAlias() };
    return { column, sql: `CASE WHEN ${isWhole} THEN ${values[index] ?? 'NULL'} END` };
  });
  plan.extend(added, failures, plan.scope.with(added.map(({ column }) => column)));
};
