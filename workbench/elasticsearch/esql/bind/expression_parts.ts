import type { Expression } from '../parser/tree';

/** The expressions directly inside an expression. */
export const partsOf = (expression: Expression): readonly Expression[] => {
  switch (expression.kind) {
    case 'call':
      return expression.args;
    case 'binary':
      return [expression.left, expression.right];
    case 'in':
      return [expression.operand, ...expression.list];
    case 'match':
      return [expression.operand, ...expression.patterns];
    case 'not':
    case 'negate':
    case 'isNull':
    case 'cast':
      return [expression.operand];
    default:
      return [];
  }
};

/** The same expression with its parts replaced, in their order. */
const withParts = (expression: Expression, parts: readonly Expression[]): Expression => {
  const [first = expression, second = expression, ...others] = parts;
  switch (expression.kind) {
    case 'call':
      return { ...expression, args: parts };
    case 'binary':
      return { ...expression, left: first, right: second };
    case 'in':
      return { ...expression, operand: first, list: parts.slice(1) };
    case 'match':
      return { ...expression, operand: first, patterns: [second, ...others] };
    case 'not':
    case 'negate':
    case 'isNull':
    case 'cast':
      return { ...expression, operand: first };
    default:
      return expression;
  }
};

/** Replaces every expression for which `replace` gives another, from the outside in. */
export const replaceParts = (
  expression: Expression,
  replace: (expression: Expression) => Expression | null
): Expression =>
  replace(expression) ??
  withParts(
    expression,
    partsOf(expression).map((part) => replaceParts(part, replace))
  );
