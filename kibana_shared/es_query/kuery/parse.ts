import { joined, negated, type KueryNode, type KueryValue } from './ast';
import { KueryReader } from './reader';

/** Deeper nesting than a person writes would exhaust the stack. */
const MAX_DEPTH = 200;

export interface KueryParseOptions {
  /** `*` may stand at the start of a value that has more to it. */
  allowLeadingWildcards?: boolean;
}

const leadsWithWildcard = (value: KueryValue): boolean =>
  value.type === 'wildcard' && value.pieces[0] === '' && value.pieces.some((piece) => piece !== '');

class KueryParser {
  private depth = 0;

  constructor(
    private readonly reader: KueryReader,
    private readonly options: KueryParseOptions
  ) {}

  whole(): KueryNode {
    if (this.reader.atEnd) return joined('and', []);
    const node = this.anyOf(() => this.condition());
    if (!this.reader.atEnd) throw this.reader.fail('Expected AND, OR or the end of the input.');
    return node;
  }

  private anyOf(part: () => KueryNode): KueryNode {
    return this.list('or', () => this.list('and', () => this.perhapsNegated(part)));
  }

  private list(keyword: 'and' | 'or', part: () => KueryNode): KueryNode {
    const parts = [part()];
    while (this.reader.takesKeyword(keyword)) parts.push(part());
    return joined(keyword, parts);
  }

  private perhapsNegated(part: () => KueryNode): KueryNode {
    if (this.reader.takesKeyword('not')) return negated(this.nested(part));
    return this.reader.takes('(') ? this.closed(part) : part();
  }

  private nested(part: () => KueryNode): KueryNode {
    return this.deeper(() => this.perhapsNegated(part));
  }

  private closed(part: () => KueryNode): KueryNode {
    const node = this.deeper(() => this.anyOf(part));
    if (!this.reader.takes(')')) throw this.reader.fail('Expected a closing parenthesis.');
    return node;
  }

  private deeper(read: () => KueryNode): KueryNode {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw this.reader.fail(`Nested more than ${MAX_DEPTH} deep.`);
    const node = read();
    this.depth -= 1;
    return node;
  }

  private condition(): KueryNode {
    const left = this.reader.value();
    const operator = this.reader.takesOperator();
    if (operator !== undefined) {
      const right = this.reader.value();
      if (right.type === 'wildcard') throw this.reader.fail('Expected a value without wildcards.');
      return { type: 'function', function: 'range', arguments: [left, operator, right] };
    }
    if (!this.reader.takes(':')) return this.is(null, left);
    if (this.reader.takes('{')) throw this.reader.fail('Nested fields are not supported here.');
    return this.reader.takes('(')
      ? this.closed(() => this.is(left, this.reader.value()))
      : this.is(left, this.reader.value());
  }

  private is(field: KueryValue | null, value: KueryValue): KueryNode {
    if (this.options.allowLeadingWildcards === false && leadsWithWildcard(value))
      throw this.reader.fail('Leading wildcards are disabled.');
    return { type: 'function', function: 'is', arguments: [field, value] };
  }
}

/**
 * Reads a KQL text: fields and values, `and`, `or`, `not`, wildcards, ranges, lists of values.
 * @throws KQLSyntaxError
 */
export const fromKueryExpression = (
  expression: string,
  options: KueryParseOptions = {}
): KueryNode => new KueryParser(new KueryReader(expression), options).whole();
