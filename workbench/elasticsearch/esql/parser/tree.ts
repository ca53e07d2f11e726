import type { Source } from '../position';
import type { EsqlType } from '../types';

/** A constant's value: several values are a list, an amount of time is a `TimeAmount`. */
export type Scalar = string | number | bigint | boolean;
export type LiteralValue = Scalar | readonly Scalar[] | TimeAmount | null;

/** `7 day`: a date_period (day to year) or a time_duration (millisecond to hour). */
export interface TimeAmount {
  readonly count: number;
  readonly unit: TimeUnit;
}

export type TimeUnit =
  'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

export type BinaryOperator =
  '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%' | 'and' | 'or';

/** An expression as written, before any name is looked up. */
export type Expression =
  | {
      readonly kind: 'literal';
      readonly type: EsqlType;
      readonly value: LiteralValue;
      readonly source: Source;
    }
  | { readonly kind: 'column'; readonly name: string; readonly source: Source }
  | { readonly kind: 'star'; readonly source: Source }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly Expression[];
      readonly source: Source;
    }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly source: Source;
    }
  | { readonly kind: 'not'; readonly operand: Expression; readonly source: Source }
  | { readonly kind: 'negate'; readonly operand: Expression; readonly source: Source }
  | {
      readonly kind: 'isNull';
      readonly operand: Expression;
      readonly negated: boolean;
      readonly source: Source;
    }
  | {
      readonly kind: 'in';
      readonly operand: Expression;
      readonly list: readonly Expression[];
      readonly source: Source;
    }
  | {
      readonly kind: 'match';
      readonly form: 'like' | 'rlike';
      readonly operand: Expression;
      readonly patterns: readonly Expression[];
      readonly source: Source;
    }
  | {
      readonly kind: 'cast';
      readonly operand: Expression;
      readonly typeName: string;
      readonly typeSource: Source;
      readonly source: Source;
    }
  /** `{"name": constant}`, options of a function. */
  | { readonly kind: 'options'; readonly options: readonly Option[]; readonly source: Source };

/** An option of a function. */
export interface Option {
  readonly name: string;
  readonly value: LiteralValue;
  readonly source: Source;
}

/** `name = expression`, or an expression whose text is its name. */
export interface NamedExpression {
  readonly name: string;
  readonly expression: Expression;
  readonly source: Source;
}

/** An aggregate of STATS, with the `WHERE` that may follow it. */
export interface AggregateField extends NamedExpression {
  readonly where: Expression | null;
}

export interface NamePattern {
  /** The name; `*` is a wildcard only where `wildcard` is set. */
  readonly name: string;
  readonly wildcard: boolean;
  readonly source: Source;
}

export interface SortKey {
  readonly expression: Expression;
  readonly descending: boolean;
  /** null = the default: last when ascending, first when descending. */
  readonly nullsFirst: boolean | null;
}

/** `old AS new`. */
export interface Renaming {
  readonly from: NamePattern;
  readonly to: string;
  readonly source: Source;
}

export type Command =
  | {
      readonly kind: 'from';
      readonly patterns: readonly string[];
      readonly metadata: readonly NamePattern[];
      readonly source: Source;
    }
  | { readonly kind: 'row'; readonly fields: readonly NamedExpression[]; readonly source: Source }
  | { readonly kind: 'where'; readonly condition: Expression; readonly source: Source }
  | { readonly kind: 'eval'; readonly fields: readonly NamedExpression[]; readonly source: Source }
  | {
      readonly kind: 'dissect';
      readonly input: Expression;
      readonly pattern: string;
      readonly appendSeparator: string;
      readonly source: Source;
    }
  | {
      readonly kind: 'grok';
      readonly input: Expression;
      /** The first that fits counts. */
      readonly patterns: ReadonlyArray<{ readonly text: string; readonly source: Source }>;
      readonly source: Source;
    }
  | {
      readonly kind: 'stats';
      readonly aggregates: readonly AggregateField[];
      readonly groups: readonly NamedExpression[];
      readonly source: Source;
    }
  | {
      readonly kind: 'inlineStats';
      readonly aggregates: readonly AggregateField[];
      readonly groups: readonly NamedExpression[];
      /** Written as one word. */
      readonly isDeprecated: boolean;
      readonly source: Source;
    }
  | { readonly kind: 'mvExpand'; readonly column: Expression; readonly source: Source }
  | { readonly kind: 'sample'; readonly probability: number; readonly source: Source }
  | { readonly kind: 'keep'; readonly names: readonly NamePattern[]; readonly source: Source }
  | { readonly kind: 'drop'; readonly names: readonly NamePattern[]; readonly source: Source }
  | {
      readonly kind: 'rename';
      readonly pairs: readonly Renaming[];
      readonly source: Source;
    }
  | { readonly kind: 'sort'; readonly keys: readonly SortKey[]; readonly source: Source }
  | { readonly kind: 'limit'; readonly count: number; readonly source: Source };

/** A whole query: the first command is a source (FROM or ROW). */
export interface Query {
  readonly commands: readonly Command[];
}
