import { didYouMean } from '../bind/similar_names';
import { ElasticsearchError, parsingError, type Problem } from '../errors';
import { lineColumn, type Position } from '../position';
import type { EsqlType } from '../types';
import type { LiteralValue, Scalar } from './tree';

/** A value of the request's `params`, with the ES|QL type that its JSON type means. */
export interface ParameterValue {
  readonly type: EsqlType;
  readonly value: LiteralValue;
  /** `value` becomes a literal, `identifier` a name; a `pattern` may hold wildcards. */
  readonly use: 'value' | 'identifier' | 'pattern';
}

export interface Parameters {
  readonly named: ReadonlyMap<string, ParameterValue>;
  readonly positional: readonly ParameterValue[];
}

export const NO_PARAMETERS: Parameters = { named: new Map(), positional: [] };

const INT_MAX = 2147483647;
const LONG_MIN = -(2n ** 63n);
const LONG_MAX = 2n ** 63n - 1n;
const UNSIGNED_LONG_MAX = 2n ** 64n - 1n;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Of a whole number that is no integer; double beyond all of them, as for one that a query writes. */
const wholeType = (value: bigint): EsqlType => {
  if (value >= LONG_MIN && value <= LONG_MAX) return 'long';
  return value > 0n && value <= UNSIGNED_LONG_MAX ? 'unsigned_long' : 'double';
};

const scalarType = (value: unknown): EsqlType | null => {
  if (typeof value === 'string') return 'keyword';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'bigint') return wholeType(value);
  if (typeof value !== 'number') return null;
  if (!Number.isSafeInteger(value)) return 'double';
  return value >= -INT_MAX - 1 && value <= INT_MAX ? 'integer' : 'long';
};

/** A `double` is a number of JavaScript, however it was sent. */
const asHeld = (value: Scalar, type: EsqlType): Scalar =>
  type === 'double' ? Number(value) : value;

const isScalar = (value: unknown): value is Scalar => scalarType(value) !== null;

const refused = (message: string): ElasticsearchError =>
  new ElasticsearchError(400, 'x_content_parse_exception', `Failed to parse params: ${message}`);

const readValue = (value: unknown, use: ParameterValue['use'], name: string): ParameterValue => {
  if (value === null) return { type: 'null', value: null, use };
  const type = scalarType(value);
  if (type !== null && isScalar(value)) {
    if (use !== 'value' && typeof value !== 'string') {
      throw refused(`[${name}] is not a valid ${use}: it must be a string`);
    }
    return { type, value: asHeld(value, type), use };
  }
  if (Array.isArray(value) && value.every(isScalar) && use === 'value') {
    const types = new Set(value.map(scalarType));
    const [only] = types;
    if (types.size === 1 && only) {
      return { type: only, value: value.map((item) => asHeld(item, only)), use };
    }
    if (types.size === 2 && types.has('integer') && types.has('long')) {
      return { type: 'long', value, use };
    }
    throw refused(`[${name}] holds values of several types`);
  }
  throw refused(
    `[${name}] has a value that is neither a string, a number, a boolean nor a list of one of them`
  );
};

const FORMS = ['value', 'identifier', 'pattern'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readNamed = (name: string, value: unknown): ParameterValue => {
  if (!isRecord(value)) return readValue(value, 'value', name);
  const keys = Object.keys(value);
  const form = FORMS.find((entry) => entry === keys[0]);
  if (keys.length !== 1 || form === undefined) {
    throw refused(`[${name}] may hold one of [value], [identifier], [pattern]`);
  }
  return readValue(value[form], form, name);
};

/**
 * Reads `params` of a request: `[{"name": value}, ...]`, or bare values for `?` and `?1`. All are
 * named or none is. Throws Elasticsearch's 400 for anything else.
 */
export const readParameters = (params: unknown): Parameters => {
  if (params === undefined || params === null) return NO_PARAMETERS;
  if (!Array.isArray(params)) throw refused('an array is expected');
  const named = new Map<string, ParameterValue>();
  const positional: ParameterValue[] = [];
  for (const entry of params) {
    if (isRecord(entry)) {
      const keys = Object.keys(entry);
      const [name] = keys;
      if (keys.length !== 1 || name === undefined) {
        throw refused('each named parameter is an object with one key');
      }
      if (!NAME.test(name)) {
        throw refused(
          `[${name}] is not a valid parameter name, a valid parameter name starts with a letter or underscore, and contains letters, digits and underscores only`
        );
      }
      if (named.has(name)) throw refused(`[${name}] is defined twice`);
      named.set(name, readNamed(name, entry[name]));
    } else {
      positional.push(readValue(entry, 'value', String(positional.length + 1)));
    }
  }
  if (named.size > 0 && positional.length > 0) {
    throw refused('named and unnamed parameters cannot be mixed');
  }
  return { named, positional };
};

/** Hands out parameters in the order in which a text uses them. */
export class ParameterReader {
  /** Parameters that were not given; all are said at once. */
  readonly problems: Problem[] = [];
  #next = 0;

  constructor(readonly parameters: Parameters) {}

  /** `name` is what follows the question mark; empty for the next positional one. */
  read(name: string, position: Position): ParameterValue {
    const { named, positional } = this.parameters;
    if (name === '') {
      const value = positional[this.#next++];
      if (value) return value;
      throw parsingError(position, `Not enough actual parameters ${positional.length}`);
    }
    if (/^[0-9]+$/.test(name)) {
      return positional[Number(name) - 1] ?? this.#missing(position, this.#noPosition(name));
    }
    return (
      named.get(name) ??
      this.#missing(
        position,
        `Unknown query parameter [${name}]${didYouMean(name, [...named.keys()])}`
      )
    );
  }

  /** How the parameter of that name was sent; a value where there is none. */
  useOf(name: string): ParameterValue['use'] {
    return this.parameters.named.get(name)?.use ?? 'value';
  }

  #noPosition(name: string): string {
    const { length } = this.parameters.positional;
    const positions = length === 1 ? 'position 1' : `any position between 1 and ${length}`;
    const hint = length === 0 ? '' : `, did you mean ${positions}?`;
    return `No parameter is defined for position ${name}${hint}`;
  }

  #missing(position: Position, message: string): ParameterValue {
    this.problems.push({ position, message });
    return { type: 'null', value: null, use: 'value' };
  }

  /** Throws when a parameter was not given. */
  finish(): void {
    const [first, ...others] = this.problems;
    if (!first) return;
    const rest = others.map(({ position, message }) => `; ${lineColumn(position)}: ${message}`);
    throw parsingError(first.position, `${first.message}${rest.join('')}`);
  }
}
