import { ExpressionBinder } from '../bind/bind_expression';
import { expressionColumn } from '../compile/expression_sql';
import { isTemporalAmount } from '../types';
import type { CommandDefinition } from './command';

/** Adds columns; each may use those before it in the same command. */
export const evaluate: CommandDefinition<'eval'> = {
  name: 'EVAL',
  syntax: 'EVAL name = expression[, …]',
  note: 'without a name the column is called as the expression is written',
  add: (plan, { fields }) => {
    for (const { name, expression } of fields) {
      const bound = new ExpressionBinder(plan).bind(expression);
      if (isTemporalAmount(bound.type)) {
        plan.misuse(
          bound.source,
          plan.documents === null && plan.commands.length === 0
            ? `cannot use [${bound.source.text}] directly in a row assignment`
            : `EVAL does not support type [${bound.type}] as the return data type of expression [${bound.source.text}]`
        );
      }
      const alias = expressionColumn(plan, bound);
      plan.scope = plan.scope.with([{ name, type: bound.type, many: bound.many, alias }]);
    }
  },
};
