import { ExpressionBinder } from '../bind/bind_expression';
import type { Bound } from '../bind/bound';
import type { Plan } from '../compile/plan';
import type { Expression } from '../parser/tree';

/** A condition with its names looked up; what is no condition is a problem. */
export const boundCondition = (plan: Plan, expression: Expression): Bound => {
  const bound = new ExpressionBinder(plan).bind(expression);
  if (bound.type !== 'boolean' && bound.type !== 'null') {
    plan.misuse(
      bound.source,
      `Condition expression needs to be boolean, found [${bound.type.toUpperCase()}]`
    );
  }
  return bound;
};
