import type { KueryValue, RangeOperator } from './ast';
import { KQLSyntaxError } from './syntax_error';

const SPECIAL = new Set('\\():<>"*{}');

const ESCAPED_BLANKS: Readonly<Record<string, string>> = { t: '\t', r: '\r', n: '\n' };

const OPERATORS: ReadonlyArray<[string, RangeOperator]> = [
  ['>=', 'gte'],
  ['<=', 'lte'],
  ['>', 'gt'],
  ['<', 'lt'],
];

const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const KEYWORD = /(?:and|or|not)(?=[\s()]|$)/iy;
const BLANKS = /\s*/y;
const UNICODE = /\\u([0-9a-f]{4})/iy;

/** Reads the words of a KQL text from left to right. */
export class KueryReader {
  private position = 0;

  constructor(private readonly text: string) {}

  get atEnd(): boolean {
    this.skipBlanks();
    return this.position >= this.text.length;
  }

  fail(expectation: string): KQLSyntaxError {
    return new KQLSyntaxError(expectation, this.text, this.position);
  }

  skipBlanks(): void {
    this.position += this.match(BLANKS)?.[0].length ?? 0;
  }

  /** Takes `sign` where it comes next. */
  takes(sign: string): boolean {
    this.skipBlanks();
    const found = this.text.startsWith(sign, this.position);
    if (found) this.position += sign.length;
    return found;
  }

  takesKeyword(keyword: 'and' | 'or' | 'not'): boolean {
    this.skipBlanks();
    const found = this.match(KEYWORD)?.[0];
    if (found?.toLowerCase() !== keyword) return false;
    this.position += found.length;
    return true;
  }

  takesOperator(): RangeOperator | undefined {
    return OPERATORS.find(([sign]) => this.takes(sign))?.[1];
  }

  value(): KueryValue {
    return this.takes('"') ? this.quoted() : this.unquoted();
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    return pattern.exec(this.text);
  }

  private quoted(): KueryValue {
    let value = '';
    for (;;) {
      const character = this.text[this.position];
      if (character === undefined) throw this.fail('Expected a closing quote.');
      if (character === '"') break;
      value += this.escaped('\\"') ?? this.next();
    }
    this.position += 1;
    return { type: 'literal', value, isQuoted: true };
  }

  private unquoted(): KueryValue {
    const start = this.position;
    const pieces = [''];
    while (this.position < this.text.length) {
      const character = this.text[this.position] ?? '';
      if (character === '*') {
        this.position += 1;
        pieces.push('');
        continue;
      }
      const escaped = this.escapedKeyword() ?? this.escaped('\\():<>"*{}');
      if (escaped === undefined && (SPECIAL.has(character) || this.atKeyword(start))) break;
      pieces.push((pieces.pop() ?? '') + (escaped ?? this.next()));
    }
    return this.finish(pieces);
  }

  private finish(pieces: string[]): KueryValue {
    const [first = ''] = pieces;
    if (pieces.length > 1) {
      const last = pieces.length - 1;
      return {
        type: 'wildcard',
        pieces: pieces.map((piece, index) => {
          const start = index === 0 ? piece.trimStart() : piece;
          return index === last ? start.trimEnd() : start;
        }),
      };
    }
    const value = first.trim();
    if (value === '') throw this.fail('Expected a value, a field or an open parenthesis.');
    const constant = CONSTANTS.get(value);
    return { type: 'literal', value: constant === undefined ? value : constant, isQuoted: false };
  }

  /** A keyword counts at the start of a value and after a blank. */
  private atKeyword(start: number): boolean {
    const before = this.text[this.position - 1];
    return (
      (this.position === start || (before !== undefined && /\s/.test(before))) &&
      this.match(KEYWORD) !== null
    );
  }

  private escapedKeyword(): string | undefined {
    if (this.text[this.position] !== '\\') return undefined;
    KEYWORD.lastIndex = this.position + 1;
    const keyword = KEYWORD.exec(this.text)?.[0];
    if (keyword !== undefined) this.position += 1 + keyword.length;
    return keyword;
  }

  /** The character that an escape stands for; undefined where no escape comes next. */
  private escaped(signs: string): string | undefined {
    if (this.text[this.position] !== '\\') return undefined;
    const unicode = this.match(UNICODE);
    if (unicode !== null) {
      this.position += unicode[0].length;
      return String.fromCharCode(Number.parseInt(unicode[1] ?? '', 16));
    }
    const following = this.text[this.position + 1] ?? '';
    const meant = ESCAPED_BLANKS[following] ?? (signs.includes(following) ? following : '');
    if (meant === '') return undefined;
    this.position += 2;
    return meant;
  }

  private next(): string {
    const character = this.text[this.position] ?? '';
    this.position += 1;
    return character;
  }
}
