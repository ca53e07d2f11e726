import { aggregateDefinition } from '../aggregates/aggregates';
import { partsOf } from '../bind/expression_parts';
import { functionDefinition } from '../functions/functions';
import type { AggregateField, Expression, NamedExpression } from '../parser/tree';
import type { Source } from '../position';

export const isAggregate = (expression: Expression): boolean =>
  expression.kind === 'call' && aggregateDefinition(expression.name) !== undefined;

export const isGrouping = (expression: Expression): boolean =>
  expression.kind === 'call' && functionDefinition(expression.name)?.isGrouping === true;

/** The outermost expressions of some kind inside an expression, itself too. */
export const outermost = (
  expression: Expression,
  is: (expression: Expression) => boolean
): Expression[] =>
  is(expression) ? [expression] : partsOf(expression).flatMap((part) => outermost(part, is));

const holds = (expression: Expression, is: (expression: Expression) => boolean): boolean =>
  outermost(expression, is).length > 0;

const isColumn = ({ kind }: Expression): boolean => kind === 'column';

/** What is wrong with a part of a STATS, in Elasticsearch's words. */
export interface Misuse {
  readonly source: Source;
  readonly message: string;
}

const misuse = ({ source }: { source: Source }, message: string): Misuse => ({ source, message });

/** Functions that group inside others of that kind. */
const nestedGroupings = (expression: Expression): Misuse[] =>
  outermost(expression, isGrouping).flatMap((outer) =>
    partsOf(outer)
      .flatMap((part) => outermost(part, isGrouping))
      .map((inner) =>
        misuse(
          inner,
          `cannot nest grouping functions; found [${inner.source.text}] inside [${outer.source.text}]`
        )
      )
  );

/** What is wrong with the keys of a grouping. */
export const misusesOfKeys = (groups: readonly NamedExpression[]): Misuse[] =>
  groups.flatMap(({ expression }) => [
    ...outermost(expression, isAggregate).map((aggregate) =>
      misuse(aggregate, `cannot use an aggregate [${aggregate.source.text}] for grouping`)
    ),
    ...nestedGroupings(expression),
  ]);

/** The text of a field without its name, its condition too. */
const filteredText = ({ name, expression, source: { text } }: AggregateField): string =>
  text.slice(
    Math.max(0, text.indexOf(expression.source.text, text.startsWith(name) ? name.length : 0))
  );

class FieldRules {
  readonly #names: ReadonlySet<string>;

  constructor(private readonly groups: readonly NamedExpression[]) {
    this.#names = new Set(groups.map(({ name }) => name));
  }

  misuses(field: AggregateField): Misuse[] {
    const { expression, where } = field;
    if (where && !holds(expression, isAggregate)) {
      const text = filteredText({ ...field, name: '' });
      return [
        misuse(where, `WHERE clause allowed only for aggregate functions, none found in [${text}]`),
      ];
    }
    const naked = this.#naked(expression);
    if (naked) return [naked];
    return [
      ...(where ? this.#ofCondition(where, filteredText(field)) : []),
      ...this.#dig(expression, 0),
    ];
  }

  /** A field that is a key, or has neither column nor aggregate. */
  #naked(expression: Expression): Misuse | null {
    const { text } = expression.source;
    if (expression.kind !== 'call' && this.#names.has(text.replace(/`/g, ''))) {
      return misuse(expression, `grouping key [${text}] already specified in the STATS BY clause`);
    }
    const isRead = this.groups.some((group) =>
      outermost(group.expression, isColumn).some((column) => column.source.text === text)
    );
    if (expression.kind === 'column' && isRead) {
      return misuse(expression, `Cannot specify grouping expression [${text}] as an aggregate`);
    }
    return holds(expression, isAggregate) || holds(expression, isColumn)
      ? null
      : misuse(expression, `expected an aggregate function but found [${text}]`);
  }

  #isKey(grouping: Expression): boolean {
    return this.groups.some(({ expression }) => expression.source.text === grouping.source.text);
  }

  #noKey(expression: Expression): Misuse[] {
    return outermost(expression, isGrouping)
      .filter((grouping) => !this.#isKey(grouping))
      .map((grouping) =>
        misuse(
          grouping,
          `can only use grouping function [${grouping.source.text}] as part of the BY clause`
        )
      );
  }

  #ofCondition(where: Expression, text: string): Misuse[] {
    return [
      ...outermost(where, isAggregate).map((aggregate) =>
        misuse(
          aggregate,
          `cannot use aggregate function [${aggregate.source.text}] in aggregate WHERE clause [${text}]`
        )
      ),
      ...this.#noKey(where),
    ];
  }

  #dig(expression: Expression, depth: number): Misuse[] {
    if (isAggregate(expression)) {
      const parts = partsOf(expression);
      return [
        ...parts
          .flatMap((part) => outermost(part, isAggregate))
          .map((inner) =>
            misuse(
              inner,
              `nested aggregations [${inner.source.text}] not allowed inside other aggregations [${expression.source.text}]`
            )
          ),
        ...parts.flatMap((part) => this.#noKey(part)),
      ];
    }
    if (isGrouping(expression)) {
      if (!this.#isKey(expression)) return this.#noKey(expression);
      return depth > 0
        ? []
        : [
            misuse(
              expression,
              `grouping function [${expression.source.text}] cannot be used as an aggregate once declared in the STATS BY clause`
            ),
          ];
    }
    if (expression.kind !== 'column') {
      return partsOf(expression).flatMap((part) => this.#dig(part, depth + 1));
    }
    return this.#names.has(expression.name) ? [] : [this.#loose(expression)];
  }

  /** A column that is neither a key nor inside an aggregate. */
  #loose({ source }: Expression): Misuse {
    const key = this.groups.find(({ expression }) =>
      outermost(expression, isColumn).some((column) => column.source.text === source.text)
    );
    return {
      source,
      message: key
        ? `column [${source.text}] cannot be used as an aggregate once declared in the STATS BY grouping key [${key.source.text}]`
        : `column [${source.text}] must appear in the STATS BY clause or be used in an aggregate function`,
    };
  }
}

/** What is wrong with a field that is to be an aggregate of groups. */
export const misusesOfField = (
  field: AggregateField,
  groups: readonly NamedExpression[]
): Misuse[] => new FieldRules(groups).misuses(field);

/** The columns of a field that stand outside of its aggregates. */
export const looseColumns = (expression: Expression): Expression[] =>
  isAggregate(expression)
    ? []
    : expression.kind === 'column'
      ? [expression]
      : partsOf(expression).flatMap(looseColumns);
