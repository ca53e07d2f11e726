import type { Form, FunctionModel, Parameter } from '../model/function_model';
import type { ModelColumn } from '../model/relation';
import { isOrdered, type Expression } from '../model/tree';
import type { Scalar, Type } from '../model/value';
import { ALL_FUNCTIONS } from '../functions/all_functions';
import { TO_IP } from '../functions/addresses';
import { MV_SORT } from '../functions/multi_value';
import { ROUND } from '../functions/numbers';
import type { Random } from '../random';
import { SCALARS } from './scalars';

interface Choice {
  readonly model: FunctionModel;
  readonly form: Form;
}

/** The ways to make a value of a type, function by function. */
const waysTo = (type: Type): Choice[][] =>
  ALL_FUNCTIONS.map((model) =>
    model.forms.filter(({ gives }) => gives === type).map((form) => ({ model, form }))
  ).filter((choices) => choices.length > 0);

const TYPES: Type[] = ['integer', 'long', 'double', 'keyword', 'boolean', 'datetime', 'ip'];

/** Types of which a constant of several values can be written. */
const LISTED: Type[] = ['integer', 'double', 'keyword', 'boolean'];

const WAYS = new Map(TYPES.map((type) => [type, waysTo(type)]));

const NULL_CONSTANT: Expression = { kind: 'constant', type: 'null', value: [] };

const DECIMALS: Expression = { kind: 'constant', type: 'integer', value: [4] };

const rounded = (call: Expression): Expression => ({
  kind: 'call',
  type: 'double',
  model: ROUND,
  args: [call, DECIMALS],
});

/** An address can only be written as a text that is turned into one. */
const addressOf = (address: Scalar): Expression => ({
  kind: 'call',
  type: 'ip',
  model: TO_IP,
  args: [{ kind: 'constant', type: 'keyword', value: [address] }],
});

/** The least whole numbers cannot be written: their digits alone are already too large. */
const isWritable = (scalar: Scalar): boolean => scalar !== -2147483648;

/** Makes random expressions over columns. */
export class ExpressionGenerator {
  constructor(
    private readonly random: Random,
    private readonly columns: readonly ModelColumn[]
  ) {}

  /** An expression of a type, no deeper than `depth` calls. */
  make(type: Type, depth: number): Expression {
    const ways = WAYS.get(type) ?? [];
    if (depth > 0 && ways.length > 0 && this.random.chance(0.8)) {
      const { model, form } = this.random.pick(this.random.pick(ways));
      return this.#call(model, form, depth - 1);
    }
    return this.#leaf(type);
  }

  /** A call of a function with plain arguments. */
  call(model: FunctionModel): Expression {
    return this.#call(model, this.random.pick(model.forms), 0);
  }

  #call(model: FunctionModel, form: Form, depth: number): Expression {
    const args = form.takes.map((parameter) => this.#argument(parameter, depth));
    if (model.takesNull && args.length > 1 && this.random.chance(0.03)) {
      const place = this.random.below(args.length);
      const isTyped = args.some((arg, index) => index !== place && arg.type === form.gives);
      const isFixed = model.forms.every(({ gives }) => gives === form.gives);
      const isPattern = form.takes[place]?.constant !== undefined;
      if ((isTyped || isFixed) && !isPattern) args[place] = NULL_CONSTANT;
    }
    const call: Expression = { kind: 'call', type: form.gives, model, args };
    return model.inexact ? rounded(call) : call;
  }

  #argument({ type, constant, inOrder }: Parameter, depth: number): Expression {
    if (constant) return constant(this.random);
    const expression = this.make(type, depth);
    if (inOrder !== true || isOrdered(expression)) return expression;
    return { kind: 'call', type, model: MV_SORT, args: [expression] };
  }

  #leaf(type: Type): Expression {
    const fitting = this.columns.filter((column) => column.type === type);
    if (fitting.length > 0 && this.random.chance(0.75)) {
      const { name, ordered } = this.random.pick(fitting);
      return { kind: 'column', type, name, ordered };
    }
    const scalars = (SCALARS[type] ?? []).filter(isWritable);
    if (type === 'ip') return addressOf(this.random.pick(scalars));
    const count = LISTED.includes(type) && this.random.chance(0.08) ? this.random.between(2, 3) : 1;
    return {
      kind: 'constant',
      type,
      value: this.random.times(count, () => this.random.pick(scalars)),
    };
  }
}
