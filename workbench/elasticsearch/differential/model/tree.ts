import type { AggregateModel } from './aggregate_model';
import type { GrokPattern } from './grok_text';
import type { FunctionModel } from './function_model';
import type { Type, Value } from './value';

/** An expression; its type is known from the start. */
export type Expression =
  | { readonly kind: 'constant'; readonly type: Type; readonly value: Value }
  | {
      readonly kind: 'column';
      readonly type: Type;
      readonly name: string;
      /** Whether the order of its values is told. */
      readonly ordered: boolean;
    }
  | {
      readonly kind: 'call';
      readonly type: Type;
      readonly model: FunctionModel;
      readonly args: readonly Expression[];
    };

export type Call = Extract<Expression, { kind: 'call' }>;

/** A column that a command makes. Without a name it is called by its text. */
export interface NamedExpression {
  readonly name: string | null;
  readonly expression: Expression;
}

/** An aggregate of STATS; without an argument it counts rows. */
export interface Aggregate {
  readonly name: string;
  readonly model: AggregateModel;
  readonly argument: Expression | null;
  /** The arguments behind the first. */
  readonly others: readonly Expression[];
  readonly type: Type;
  readonly where: Expression | null;
}

export interface SortKey {
  readonly expression: Expression;
  readonly descending: boolean;
  /** null = by default. */
  readonly nullsFirst: boolean | null;
}

export type Command =
  | { readonly kind: 'from'; readonly tables: readonly string[] }
  | { readonly kind: 'row'; readonly fields: readonly NamedExpression[] }
  | { readonly kind: 'where'; readonly condition: Expression }
  | { readonly kind: 'eval'; readonly fields: readonly NamedExpression[] }
  | { readonly kind: 'keep'; readonly patterns: readonly string[] }
  | { readonly kind: 'drop'; readonly patterns: readonly string[] }
  | { readonly kind: 'rename'; readonly pairs: ReadonlyArray<{ from: string; to: string }> }
  | { readonly kind: 'sort'; readonly keys: readonly SortKey[] }
  | { readonly kind: 'limit'; readonly count: number }
  | {
      readonly kind: 'stats' | 'inline stats';
      readonly aggregates: readonly Aggregate[];
      readonly groups: readonly NamedExpression[];
    }
  | {
      readonly kind: 'dissect';
      readonly input: Expression;
      readonly pattern: string;
      readonly separator: string | null;
    }
  | {
      readonly kind: 'grok';
      readonly input: Expression;
      readonly pattern: GrokPattern;
    }
  | { readonly kind: 'mv_expand'; readonly name: string };

export type Query = readonly Command[];

/** What a constant is called in which nothing varies from row to row. */
export const isConstant = (expression: Expression): boolean =>
  expression.kind === 'constant' ||
  (expression.kind === 'call' && expression.args.every(isConstant));

/** Whether the order of an expression's values is told. */
export const isOrdered = (expression: Expression): boolean => {
  if (expression.kind === 'constant') return true;
  if (expression.kind === 'column') return expression.ordered;
  const { order } = expression.model;
  if (order === 'told') return true;
  return order === 'untold' ? false : expression.args.every(isOrdered);
};
