/** A pattern that is wrong, or that the stand-in cannot run as Elasticsearch would. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/** A piece of a pattern that LIKE can say too: a text, any one character, or any text. */
export type Piece = { readonly text: string } | 'one' | 'any';

/** Lucene's regular expression in the syntax of RE2, and as pieces where it is that simple. */
export interface TranslatedPattern {
  readonly re2: string;
  readonly pieces: readonly Piece[] | null;
}

interface Part {
  re2: string;
  piece: Piece | null;
}

const PREDEFINED: Readonly<Record<string, string>> = {
  d: '0-9',
  w: 'A-Za-z0-9_',
  s: ' \\t\\n\\r',
};

/** RE2 repeats no more often than this. */
const MOST_REPEATS = 1000;
const DEEPEST = 200;

const escaped = (character: string): string =>
  /^[\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]$/.test(character) ? `\\${character}` : character;

const literal = (text: string): Part => ({
  re2: [...text].map(escaped).join(''),
  piece: { text },
});

/** Reads Lucene's regular expressions with all their operators; those that RE2 lacks are refused by name. */
class Reader {
  #at = 0;
  #depth = 0;
  readonly #characters: readonly string[];

  constructor(private readonly pattern: string) {
    this.#characters = [...pattern];
  }

  read(): TranslatedPattern {
    if (this.pattern === '') return { re2: '', pieces: [] };
    const alternatives = this.#union();
    if (this.#more) throw new PatternError(`end-of-string expected at position ${this.#at}`);
    const [only] = alternatives;
    const pieces =
      alternatives.length === 1 && only && only.every(({ piece }) => piece !== null)
        ? only.flatMap(({ piece }) => piece ?? [])
        : null;
    return { re2: Reader.#joined(alternatives), pieces };
  }

  static #joined(alternatives: readonly Part[][]): string {
    return alternatives.map((parts) => parts.map(({ re2 }) => re2).join('')).join('|');
  }

  get #more(): boolean {
    return this.#at < this.#characters.length;
  }

  #peek(characters: string): boolean {
    return this.#more && characters.includes(this.#characters[this.#at] ?? '\0');
  }

  #next(): string {
    const character = this.#characters[this.#at];
    if (character === undefined) throw new PatternError('unexpected end-of-string');
    this.#at += 1;
    return character;
  }

  #match(character: string): boolean {
    if (!this.#peek(character)) return false;
    this.#at += 1;
    return true;
  }

  #union(): Part[][] {
    if (++this.#depth > DEEPEST) throw new PatternError('it is nested too deeply');
    const alternatives = [this.#concatenation()];
    while (this.#match('|')) alternatives.push(this.#concatenation());
    this.#depth -= 1;
    return alternatives;
  }

  #concatenation(): Part[] {
    const parts = [this.#repetition()];
    while (this.#more && !this.#peek(')|')) {
      if (this.#peek('&')) throw this.#refused('&', 'intersection');
      parts.push(this.#repetition());
    }
    return parts;
  }

  #refused(sign: string, what: string): PatternError {
    return new PatternError(`operator [${sign}] (${what}) is not supported by this engine`);
  }

  #repetition(): Part {
    let part = this.#simple();
    while (this.#peek('?*+{')) {
      const sign = this.#next();
      const repeated = sign === '{' ? this.#counts() : sign;
      const isAny = part.piece === 'one' && sign === '*';
      part = { re2: `(?:${part.re2})${repeated}`, piece: isAny ? 'any' : null };
    }
    return part;
  }

  #integer(): number {
    let digits = '';
    while (this.#peek('0123456789')) digits += this.#next();
    if (digits === '') throw new PatternError(`integer expected at position ${this.#at}`);
    return Number(digits);
  }

  #counts(): string {
    const least = this.#integer();
    let most: number | null = least;
    if (this.#match(',')) most = this.#peek('0123456789') ? this.#integer() : null;
    if (!this.#match('}')) throw new PatternError(`expected '}' at position ${this.#at}`);
    if (most !== null && most < least) {
      throw new PatternError(`invalid repetition range(out of order): ${least}..${most}`);
    }
    if (Math.max(least, most ?? 0) > MOST_REPEATS) {
      throw new PatternError(
        `more than ${MOST_REPEATS} repetitions are not supported by this engine`
      );
    }
    return most === null ? `{${least},}` : `{${least},${most}}`;
  }

  #simple(): Part {
    if (this.#match('~')) throw this.#refused('~', 'complement');
    if (this.#match('<')) throw this.#refused('<', 'numeric interval');
    if (this.#match('#')) throw this.#refused('#', 'empty language');
    if (this.#match('.')) return { re2: '.', piece: 'one' };
    if (this.#match('@')) return { re2: '(?:.*)', piece: 'any' };
    if (this.#match('"')) return this.#quoted();
    if (this.#match('[')) return { re2: this.#class(), piece: null };
    if (this.#match('(')) return this.#group();
    if (this.#match('\\')) {
      const character = this.#next();
      const set = PREDEFINED[character.toLowerCase()];
      if (set === undefined) return literal(character);
      return { re2: `[${/[A-Z]/.test(character) ? '^' : ''}${set}]`, piece: null };
    }
    return literal(this.#next());
  }

  #quoted(): Part {
    let text = '';
    while (this.#more && !this.#peek('"')) text += this.#next();
    if (!this.#match('"')) throw new PatternError(`expected '"' at position ${this.#at}`);
    const { re2, piece } = literal(text);
    return { re2: `(?:${re2})`, piece };
  }

  #group(): Part {
    if (this.#match(')')) return { re2: '(?:)', piece: { text: '' } };
    const inner = this.#union();
    if (!this.#match(')')) throw new PatternError(`expected ')' at position ${this.#at}`);
    return { re2: `(?:${Reader.#joined(inner)})`, piece: null };
  }

  #class(): string {
    let members = this.#match('^') ? '^' : '';
    const start = this.#at;
    while (this.#more && !this.#peek(']')) members += this.#member();
    if (!this.#match(']') || this.#at === start + 1) {
      throw new PatternError(`expected ']' at position ${this.#at}`);
    }
    return `[${members}]`;
  }

  #member(): string {
    if (this.#match('\\')) {
      const character = this.#next();
      const set = PREDEFINED[character];
      if (set !== undefined) return set;
      if (PREDEFINED[character.toLowerCase()] !== undefined) {
        throw new PatternError(
          `[\\${character}] in a character class is not supported by this engine`
        );
      }
      return this.#range(character);
    }
    return this.#range(this.#next());
  }

  #range(from: string): string {
    if (!this.#peek('-') || this.#characters[this.#at + 1] === ']') return escaped(from);
    this.#at += 1;
    this.#match('\\');
    const to = this.#next();
    if (from > to) throw new PatternError(`invalid range: from (${from}) cannot be > to (${to})`);
    return `${escaped(from)}-${escaped(to)}`;
  }
}

/** Translates a pattern of RLIKE. Both syntaxes are used anchored to the whole text. Throws PatternError. */
export const luceneRegexp = (pattern: string): TranslatedPattern => new Reader(pattern).read();
