import type { Problem } from '../errors';
import { aggregateDefinition } from '../aggregates/aggregates';
import { functionDefinition } from '../functions/functions';
import type { Expression } from '../parser/tree';
import type { Source } from '../position';
import { coerceToDatetime } from './coerce';
import type { Bound, FunctionDefinition } from './bound';
import type { Scope } from './scope';

const NULL = (source: Source): Bound => ({
  kind: 'literal',
  type: 'null',
  many: false,
  value: null,
  source,
});

const unknownColumn = (name: string, scope: Scope): string => {
  const suggestions = scope.suggestions(name);
  if (suggestions.length === 0) return `Unknown column [${name}]`;
  return suggestions.length === 1
    ? `Unknown column [${name}], did you mean [${suggestions[0] ?? ''}]?`
    : `Unknown column [${name}], did you mean any of [${suggestions.join(', ')}]?`;
};

/** Looks up names and works out types; what is wrong is collected, so that all is said at once. */
export class ExpressionBinder {
  constructor(
    readonly scope: Scope,
    readonly problems: Problem[]
  ) {}

  bind(expression: Expression): Bound {
    const { source } = expression;
    switch (expression.kind) {
      case 'literal':
        return { ...expression, many: false };
      case 'column':
        return this.#column(expression.name, source);
      case 'star':
        return this.#problem(source, 'a [*] stands only in COUNT');
      case 'call':
        return this.#named(expression.name, expression.args, source);
      case 'binary':
        return this.#call(expression.operator, [expression.left, expression.right], source);
      case 'not':
        return this.#call('not', [expression.operand], source);
      case 'negate':
        return this.#call('negate', [expression.operand], source);
      case 'isNull':
        return this.#call(
          expression.negated ? 'is not null' : 'is null',
          [expression.operand],
          source
        );
      case 'in':
        return this.#call('in', [expression.operand, ...expression.list], source);
      case 'match':
        return this.#call(expression.form, [expression.operand, ...expression.patterns], source);
      case 'cast':
        return this.#cast(expression.operand, expression.typeName, source);
    }
  }

  #column(name: string, source: Source): Bound {
    const column = this.scope.find(name);
    if (!column) return this.#problem(source, unknownColumn(name, this.scope));
    if (column.type === 'unsupported') {
      const types = column.originalTypes ?? [];
      return this.#problem(
        source,
        `Cannot use field [${name}] with unsupported type [${types.join(',')}]`
      );
    }
    const { type, many, alias } = column;
    return { kind: 'column', type, many, alias, source };
  }

  #named(name: string, args: readonly Expression[], source: Source): Bound {
    const definition = functionDefinition(name);
    if (definition) return this.#apply(definition, args, source);
    return this.#problem(
      source,
      aggregateDefinition(name)
        ? `aggregate function [${source.text}] not allowed outside STATS command`
        : `Unknown function [${name}]`
    );
  }

  #cast(operand: Expression, typeName: string, source: Source): Bound {
    const definition = functionDefinition(`to_${typeName.toLowerCase()}`);
    if (definition) return this.#apply(definition, [operand], source);
    return this.#problem(source, `Unsupported conversion to type [${typeName}]`);
  }

  #call(operator: string, args: readonly Expression[], source: Source): Bound {
    const definition = functionDefinition(operator);
    if (!definition) return this.#problem(source, `Unknown function [${operator}]`);
    return this.#apply(definition, args, source);
  }

  #apply(definition: FunctionDefinition, args: readonly Expression[], source: Source): Bound {
    const before = this.problems.length;
    const bound = coerceToDatetime(
      args.map((arg) => this.bind(arg)),
      definition.name,
      (at, message) => this.problems.push({ position: at.position, message })
    );
    if (this.problems.length > before) return NULL(source);
    const resolved = definition.resolve(bound, source);
    if (typeof resolved === 'string') return this.#problem(source, resolved);
    const { type, many = false } = resolved;
    return { kind: 'call', type, many, definition, args: bound, source };
  }

  #problem(source: Source, message: string): Bound {
    this.problems.push({ position: source.position, message });
    return NULL(source);
  }
}
