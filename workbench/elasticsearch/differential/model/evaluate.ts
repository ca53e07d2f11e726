import { Failures } from './failures';
import type { Evaluation } from './function_model';
import { isConstant, type Call, type Expression } from './tree';
import { NULL, type Value } from './value';

/** The values of a row by the names of their columns. */
export type Row = ReadonlyMap<string, Value>;

const CONDITION = 'java.lang.IllegalArgumentException: CASE expects a single-valued boolean';

const COMPARISONS = new Set(['==', '!=', '<', '<=', '>', '>=']);
const ARITHMETIC = new Set(['+', '-', '*', '/', '%']);

/** What is null without any row, since a null stands in it. */
const isNullConstant = (expression: Expression): boolean => {
  if (expression.kind === 'constant') return expression.value.length === 0;
  if (expression.kind === 'column' || expression.model.nullTolerant) return false;
  return expression.args.some(isNullConstant);
};

/** `a + 1 < 3`, which may be worked out as `a < 2`. */
const isMovable = ({ model, args }: Call): boolean =>
  COMPARISONS.has(model.name) &&
  args.some(isConstant) &&
  args.some((arg) => arg.kind === 'call' && ARITHMETIC.has(arg.model.name));

/** Whether a result may be known without the evaluation of all that stands in an expression. */
const isFoldable = (call: Call): boolean => {
  const { model, args } = call;
  if (model.name === 'AND' || model.name === 'OR') return args.some(isConstant);
  if (isMovable(call)) return true;
  return (!model.nullTolerant || model.name === 'IN') && args.some(isNullConstant);
};

/**
 * Whether the result for this row follows from an argument, as seen from the values of the others.
 * Where it does not, a planner that knows as much of a whole column leaves the argument out: one
 * side of AND is false or null, another argument has no single value, or a choice between values
 * that are there is only asked whether it is null.
 */
const isNeeded = ({ model, args }: Call, index: number, others: readonly Value[]): boolean => {
  const isSingle = (value: Value) => value.length === 1;
  const isUndecided = (truth: boolean) =>
    others.every((value) => isSingle(value) && value[0] === truth);
  if (model.name === 'AND') return isUndecided(true);
  if (model.name === 'OR') return isUndecided(false);
  if (model.name === 'IN') return index === 0 || others.slice(0, 1).every(isSingle);
  if (model.name === 'IS NULL' || model.name === 'IS NOT NULL') {
    return args.every((arg) => arg.kind !== 'call' || !arg.model.nullTolerant);
  }
  return model.nullTolerant || others.every(isSingle);
};

const evaluateCall = (call: Call, row: Row, failures: Failures): Value => {
  const { model, args, type } = call;
  const evaluated = new Map<number, { value: Value; inside: Failures }>();
  const valueOf = (arg: Expression, index: number): Value => {
    const inside = new Failures();
    const value = evaluate(arg, row, inside);
    evaluated.set(index, { value, inside });
    return value;
  };
  const evaluation: Evaluation = {
    args: args.map((arg, index) => () => valueOf(arg, index)),
    types: args.map((arg) => arg.type),
    type,
    fail: (message) => {
      failures.add(call, message);
      return NULL;
    },
    warnOfCondition: (place) => {
      const condition = args[place];
      if (condition) failures.add(condition, CONDITION, 'false');
    },
    mayFail: (message) => failures.mayAdd(call, message),
  };
  const result = model.evaluate(evaluation);
  for (const [index, { inside }] of evaluated) {
    const others = [...evaluated].filter(([other]) => other !== index);
    const values = others.map(([, { value }]) => value);
    failures.takeOver(inside, isNeeded(call, index, values));
  }
  return result;
};

/** The value of an expression for a row. */
export const evaluate = (expression: Expression, row: Row, failures: Failures): Value => {
  if (expression.kind === 'constant') return expression.value;
  if (expression.kind === 'column') {
    const value = row.get(expression.name);
    if (!value) throw new Error(`no column ${expression.name}`);
    return value;
  }
  return isFoldable(expression)
    ? failures.possibly(() => evaluateCall(expression, row, failures))
    : evaluateCall(expression, row, failures);
};

/** The value of a condition of WHERE: of one that is joined, a part alone may decide. */
export const conditionOf = (condition: Expression, row: Row, failures: Failures): Value => {
  const isJoined =
    condition.kind === 'call' && (condition.model.name === 'AND' || condition.model.name === 'OR');
  return isJoined
    ? failures.possibly(() => evaluate(condition, row, failures))
    : evaluate(condition, row, failures);
};

/** A condition lets a row through when it has one value, and that is true. */
export const isTrue = (value: Value): boolean => value.length === 1 && value[0] === true;

/** Constant parts may be evaluated once for the query, even when no row needs them. */
export const foldConstants = (expression: Expression, failures: Failures): void => {
  if (expression.kind !== 'call') return;
  if (isConstant(expression)) {
    failures.possibly(() => evaluate(expression, new Map(), failures));
  }
  expression.args.forEach((arg) => foldConstants(arg, failures));
};
