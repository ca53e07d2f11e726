import { AGGREGATES, aggregateDefinition } from '../aggregates/aggregates';
import { refusedAggregate } from '../aggregates/refused_aggregates';
import type { Plan } from '../compile/plan';
import { parsingError } from '../errors';
import { FUNCTIONS, functionDefinition } from '../functions/functions';
import { refusedFunction } from '../functions/refused_functions';
import { isWrongCount } from '../functions/types_fit';
import type { FullTextFunction } from '../full_text/full_text_function';
import { FULL_TEXT_FUNCTIONS, fullTextFunction } from '../full_text/full_text_functions';
import { optionsByName, wrongOption } from '../full_text/options';
import { readTimeAmount, typeOfUnit } from '../parser/literals';
import type { Expression, LiteralValue } from '../parser/tree';
import type { Source } from '../position';
import type { EsqlType } from '../types';
import type { Bound, FunctionDefinition } from './bound';
import { castToFit } from './cast_to_fit';
import { coerceTexts } from './coerce';
import { didYouMean } from './similar_names';

const NULL = (source: Source): Bound => ({
  kind: 'literal',
  type: 'null',
  many: false,
  value: null,
  source,
});

/** Conversions of a constant text to an amount of time, by name, and what they give. */
const AMOUNTS: Readonly<Record<string, EsqlType>> = {
  to_timeduration: 'time_duration',
  to_dateperiod: 'date_period',
};

/** The function of each type that `::` names. */
const CASTS: Readonly<Record<string, string>> = {
  bool: 'to_boolean',
  boolean: 'to_boolean',
  date: 'to_datetime',
  datetime: 'to_datetime',
  date_nanos: 'to_date_nanos',
  date_period: 'to_dateperiod',
  double: 'to_double',
  int: 'to_integer',
  integer: 'to_integer',
  ip: 'to_ip',
  keyword: 'to_string',
  long: 'to_long',
  string: 'to_string',
  time_duration: 'to_timeduration',
  unsigned_long: 'to_unsigned_long',
  version: 'to_version',
};

/** Types of Elasticsearch that nothing is cast to, or nothing here. */
const OTHER_TYPES = new Set([
  'aggregate_metric_double',
  'byte',
  'cartesian_point',
  'cartesian_shape',
  'dense_vector',
  'flattened',
  'float',
  'geo_point',
  'geo_shape',
  'half_float',
  'null',
  'object',
  'scaled_float',
  'short',
  'text',
  'unsupported',
]);

const negated = (value: LiteralValue): LiteralValue => {
  if (typeof value === 'number' || typeof value === 'bigint') return -value;
  if (typeof value === 'object' && value !== null && 'unit' in value) {
    return { ...value, count: -value.count };
  }
  return value;
};

/** Looks up names and works out types; what is wrong is collected, so that all is said at once. */
export class ExpressionBinder {
  constructor(
    private readonly plan: Plan,
    /** Whether functions that make groups may stand here. */
    private readonly mayGroup = false
  ) {}

  bind(expression: Expression): Bound {
    const { source } = expression;
    switch (expression.kind) {
      case 'literal':
        return { ...expression, many: Array.isArray(expression.value) };
      case 'column':
        return this.#column(expression.name, source);
      case 'star':
        return this.#problem(source, `[*] is only allowed in COUNT, found [${source.text}]`);
      case 'options':
        return this.#problem(
          source,
          `options [${source.text}] of a function are not supported by this engine`
        );
      case 'call':
        return this.#named(expression.name, expression.args, source);
      case 'binary':
        return this.#apply(expression.operator, [expression.left, expression.right], source);
      case 'not':
        return this.#apply('not', [expression.operand], source);
      case 'negate':
        return this.#negate(expression.operand, source);
      case 'isNull':
        return this.#apply(
          expression.negated ? 'is not null' : 'is null',
          [expression.operand],
          source
        );
      case 'in':
        return this.#apply('in', [expression.operand, ...expression.list], source);
      case 'match':
        return this.#apply(expression.form, [expression.operand, ...expression.patterns], source);
      case 'cast':
        return this.#cast(expression);
    }
  }

  #column(name: string, source: Source): Bound {
    const column = this.plan.scope.find(name);
    if (!column) {
      return this.#problem(
        source,
        `Unknown column [${name}]${didYouMean(name, this.plan.scope.names)}`
      );
    }
    if (column.type === 'unsupported') {
      const types = (column.originalTypes ?? []).join(',');
      return this.#problem(
        source,
        column.unsupported ?? `Cannot use field [${name}] with unsupported type [${types}]`
      );
    }
    const { type, many, alias, field } = column;
    return { kind: 'column', type, many, alias, source, ...(field === undefined ? {} : { field }) };
  }

  #named(name: string, args: readonly Expression[], source: Source): Bound {
    const lower = name.toLowerCase();
    const amount = AMOUNTS[lower];
    if (amount) return this.#amount(args, amount, source);
    const fullText = fullTextFunction(lower);
    if (fullText) return this.#fullText(fullText, args, source);
    const scalar = functionDefinition(lower);
    if (scalar?.isGrouping && !this.mayGroup) {
      return this.#misuse(
        source,
        `cannot use grouping function [${source.text}] outside of a STATS command`
      );
    }
    if (scalar) return this.#scalar(scalar, args, source);
    if (aggregateDefinition(lower)) {
      return this.#misuse(
        source,
        `aggregate function [${source.text}] not allowed outside STATS command`
      );
    }
    const refused = refusedFunction(lower) ?? refusedAggregate(lower);
    if (refused) {
      return this.#problem(
        source,
        `function [${refused.name.toUpperCase()}] is not supported by this engine: it ${refused.note}`
      );
    }
    const known = [...FUNCTIONS, ...FULL_TEXT_FUNCTIONS, ...AGGREGATES]
      .map((definition) => definition.name)
      .filter((entry) => /^[a-z]/.test(entry) && !entry.includes(' '));
    return this.#problem(source, `Unknown function [${name}]${didYouMean(lower, known)}`);
  }

  /** A call whose last argument may be options, where the function has some. */
  #scalar(definition: FunctionDefinition, args: readonly Expression[], source: Source): Bound {
    const last = args.at(-1);
    if (last?.kind !== 'options' || !definition.withOptions) {
      return this.#apply(definition.name, args, source);
    }
    const before = this.plan.problems.length;
    const bound = args.slice(0, -1).map((arg) => this.bind(arg));
    if (this.plan.problems.length > before) return NULL(source);
    const withOptions = definition.withOptions(last.options, source);
    return typeof withOptions === 'string'
      ? this.#problem(source, withOptions)
      : this.#applyBound(definition.name, bound, source, withOptions);
  }

  #fullText(definition: FullTextFunction, args: readonly Expression[], source: Source): Bound {
    const { problems, commands, documents } = this.plan;
    const before = problems.length;
    const last = args.at(-1);
    const options = last?.kind === 'options' ? last.options : [];
    const bound = args
      .filter((arg) => arg !== last || arg.kind !== 'options')
      .map((arg) => this.bind(arg));
    if (problems.length > before) return NULL(source);
    const isOperator = definition.name === ':';
    const name = definition.name.toUpperCase();
    const barred = commands.find(({ kind }) => !definition.mayFollow(kind));
    if (barred || documents === null) {
      const command = barred?.source.text.split(/\s/)[0] ?? 'ROW';
      return this.#misuse(
        source,
        `[${name}] ${isOperator ? 'operator' : 'function'} cannot be used after ${command.toUpperCase()}`
      );
    }
    const wrong = wrongOption(definition, options, source);
    if (wrong) return this.#problem(wrong.source, wrong.message);
    const query = definition.query(bound, source, optionsByName(options));
    if (typeof query !== 'function') return this.#problem(query.source, query.message);
    const alias = this.plan.nextAlias();
    documents.addCondition(alias, query);
    return { kind: 'column', type: 'boolean', many: false, alias, source };
  }

  #amount([operand]: readonly Expression[], type: EsqlType, source: Source): Bound {
    if (operand?.kind === 'literal' && operand.type === type) return this.bind(operand);
    const text = operand?.kind === 'literal' ? operand.value : null;
    const value = typeof text === 'string' ? readTimeAmount(text) : null;
    if (value && typeOfUnit(value.unit) === type) {
      return { kind: 'literal', type, many: false, value, source };
    }
    return this.#problem(
      source,
      `argument of [${source.text}] must be a constant, received [${operand?.source.text ?? ''}], which is no [${type}]`
    );
  }

  #negate(operand: Expression, source: Source): Bound {
    const bound = this.bind(operand);
    return bound.kind === 'literal' && bound.value !== null && !Array.isArray(bound.value)
      ? { ...bound, value: negated(bound.value), source }
      : this.#applyBound('negate', [bound], source);
  }

  #cast(expression: Extract<Expression, { kind: 'cast' }>): Bound {
    const { operand, typeName, typeSource, source } = expression;
    const name = CASTS[typeName.toLowerCase()];
    if (name !== undefined) return this.#named(name, [operand], source);
    if (OTHER_TYPES.has(typeName.toLowerCase())) {
      throw parsingError(
        source.position,
        `Unsupported conversion to type [${typeName.toUpperCase()}]`
      );
    }
    throw parsingError(typeSource.position, `Unknown data type named [${typeName}]`);
  }

  #apply(name: string, args: readonly Expression[], source: Source): Bound {
    const before = this.plan.problems.length;
    const bound = args.map((arg) => this.bind(arg));
    return this.plan.problems.length > before
      ? NULL(source)
      : this.#applyBound(name, bound, source);
  }

  #applyBound(
    name: string,
    args: readonly Bound[],
    source: Source,
    definition: FunctionDefinition | undefined = functionDefinition(name)
  ): Bound {
    const before = this.plan.problems.length;
    const coerced = coerceTexts(args, name, (at, message) => this.#problem(at, message));
    if (this.plan.problems.length > before) return NULL(source);
    if (!definition) return this.#problem(source, `Unknown function [${name}]`);
    const wrong = coerced.find(({ type }) => type === '_source');
    if (wrong && !name.startsWith('is ') && name !== 'json_extract') {
      return this.#problem(wrong.source, `[_source] cannot be used in [${source.text}]`);
    }
    const {
      args: cast,
      resolved,
      wrong: unreadable,
    } = castToFit(definition, coerced, source, this.plan.context);
    for (const { source: at, message } of unreadable) this.#problem(at, message);
    if (unreadable.length > 0) return NULL(source);
    if (typeof resolved === 'string') {
      if (!isWrongCount(resolved)) return this.#problem(source, resolved);
      throw parsingError(source.position, resolved.replace(/\[\w+\]/, `[${definition.name}]`));
    }
    const isEach = definition.values === 'each' && cast[0]?.many === true;
    return {
      kind: 'call',
      type: resolved.type,
      many: resolved.many ?? isEach,
      definition,
      args: cast,
      source,
    };
  }

  #misuse(source: Source, message: string): Bound {
    this.plan.misuse(source, message);
    return NULL(source);
  }

  #problem(source: Source, message: string): Bound {
    this.plan.problem(source, message);
    return NULL(source);
  }
}
