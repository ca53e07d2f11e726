import type { Random } from '../random';
import type { Expression } from './tree';
import { NULL, type Scalar, type Type, type Value } from './value';

/** An argument that a function takes. */
export interface Parameter {
  readonly type: Type;
  /** A constant of its own kind, such as a pattern; without it any expression of the type. */
  readonly constant?: (random: Random) => Expression;
  /** The function reads the values in their order, so that it must be told. */
  readonly inOrder?: true;
  /** Only a single value is documented, so that nothing else is asked. */
  readonly single?: true;
}

/** An argument that is one of these constants. */
export const oneOf = (type: Type, scalars: readonly Scalar[]): Parameter => ({
  type,
  constant: (random) => ({ kind: 'constant', type, value: [random.pick(scalars)] }),
});

export interface Form {
  readonly takes: readonly Parameter[];
  readonly gives: Type;
}

/** One evaluation of a function for one row. */
export interface Evaluation {
  /** Each is evaluated when it is called. */
  readonly args: ReadonlyArray<() => Value>;
  readonly types: readonly Type[];
  readonly type: Type;
  /** Null, and a warning of that failure. */
  fail(message: string): Value;
  /** A warning that the condition of that place has several values and is taken for false. */
  warnOfCondition(place: number): void;
  /** A warning that may be given here or not. */
  mayFail(message: string): void;
}

/** A function or operator: how it is written, what it takes and what it gives. */
export interface FunctionModel {
  readonly name: string;
  readonly forms: readonly Form[];
  /** `call`: NAME(a, b); an infix operator has the strength with which it binds. */
  readonly notation:
    | { readonly kind: 'call' }
    | { readonly kind: 'infix'; readonly strength: number }
    | { readonly kind: 'prefix'; readonly strength: number }
    | {
        readonly kind: 'written';
        readonly strength: number;
        readonly text: (args: readonly string[]) => string;
      };
  /** Whether the order of several values is told in the result; `kept` as in the arguments. */
  readonly order: 'told' | 'untold' | 'kept';
  /** A null constant may stand for any argument, and the type of the result is the same. */
  readonly takesNull: boolean;
  /** A null constant as an argument does not make the result null. */
  readonly nullTolerant: boolean;
  /** The last digits of the result are the processor's, so that it is rounded before it is used. */
  readonly inexact?: true;
  evaluate(evaluation: Evaluation): Value;
}

export const MULTI_VALUE =
  'java.lang.IllegalArgumentException: single-value function encountered multi-value';

/** The failure of arithmetic in Java's words. */
export const arithmeticFailure = (what: string): string => `java.lang.ArithmeticException: ${what}`;

/** The failure of an argument in Elasticsearch's own class. */
export const argumentFailure = (what: string): string =>
  `org.elasticsearch.xpack.esql.core.InvalidArgumentException: ${what}`;

export const illegalArgument = (what: string): string =>
  `java.lang.IllegalArgumentException: ${what}`;

/**
 * A function of single values. Arguments are looked at from left to right: the first that is null
 * makes the result null, the first of several values makes it null with a warning.
 */
export const ofSingles =
  (compute: (scalars: readonly Scalar[], evaluation: Evaluation) => Scalar | Value) =>
  (evaluation: Evaluation): Value => {
    const values = evaluation.args.map((arg) => arg());
    const scalars: Scalar[] = [];
    for (const [index, value] of values.entries()) {
      const [scalar] = value;
      if (scalar === undefined) {
        if (values.slice(index).some((other) => other.length > 1)) evaluation.mayFail(MULTI_VALUE);
        return NULL;
      }
      if (value.length > 1) return evaluation.fail(MULTI_VALUE);
      scalars.push(scalar);
    }
    const result = compute(scalars, evaluation);
    return typeof result === 'object' ? result : [result];
  };

/** A function that is taken of each value of its one argument; failed ones are left out. */
export const ofEach =
  (compute: (scalar: Scalar, evaluation: Evaluation) => Scalar | Value) =>
  (evaluation: Evaluation): Value => {
    const [value = NULL] = evaluation.args.map((arg) => arg());
    return value.flatMap((scalar) => {
      const result = compute(scalar, evaluation);
      return typeof result === 'object' ? result : [result];
    });
  };

const DEFAULTS = {
  notation: { kind: 'call' },
  order: 'told',
  takesNull: true,
  nullTolerant: false,
} as const;

/** A function with what most functions have in common. */
export const functionModel = (
  model: Pick<FunctionModel, 'name' | 'forms' | 'evaluate'> & Partial<FunctionModel>
): FunctionModel => ({ ...DEFAULTS, ...model });

export const forms = (gives: Type, ...types: Type[]): Form => ({
  gives,
  takes: types.map((type) => ({ type })),
});
