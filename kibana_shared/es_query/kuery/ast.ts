export interface KueryLiteral {
  type: 'literal';
  value: string | boolean | null;
  isQuoted: boolean;
}

/** Text with wildcards between its pieces: `a*b` has the pieces `a` and `b`. */
export interface KueryWildcard {
  type: 'wildcard';
  pieces: readonly string[];
}

export type KueryValue = KueryLiteral | KueryWildcard;

export type RangeOperator = 'gt' | 'gte' | 'lt' | 'lte';

/** A condition. A null field means any field. */
export type KueryNode =
  | { type: 'function'; function: 'and' | 'or'; arguments: readonly KueryNode[] }
  | { type: 'function'; function: 'not'; arguments: readonly [KueryNode] }
  | { type: 'function'; function: 'is'; arguments: readonly [KueryValue | null, KueryValue] }
  | {
      type: 'function';
      function: 'range';
      arguments: readonly [KueryValue, RangeOperator, KueryLiteral];
    };

/** The parts, joined by `and` or `or`; a single part stays as it is. */
export const joined = (name: 'and' | 'or', parts: readonly KueryNode[]): KueryNode => {
  const [only] = parts;
  return parts.length === 1 && only !== undefined
    ? only
    : { type: 'function', function: name, arguments: parts };
};

export const negated = (node: KueryNode): KueryNode => ({
  type: 'function',
  function: 'not',
  arguments: [node],
});
