/** A regular expression that is wrong, or that this engine cannot run as Elasticsearch would. */
export class RubyRegexpError extends Error {
  override readonly name = 'RubyRegexpError';
}

/** A regular expression of Ruby's syntax, which Grok has, for the engines that there are. */
export interface RubyRegexp {
  /** For RE2, which never takes long; null where it lacks something that is used. */
  readonly re2: string | null;
  /** For JavaScript, with the flag `u`. */
  readonly javaScript: string;
  /**
   * The names of the groups that capture, in their order; with a name about, a plain group does not
   * capture. In JavaScript the group at place `n` is called `kn`.
   */
  readonly groups: readonly string[];
}

/** The same piece for both engines. */
interface Piece {
  readonly js: string;
  readonly re2: string | null;
}

const WORD = '\\p{L}\\p{M}\\p{N}\\p{Pc}';
const BLANK = '\\t\\n\\v\\f\\r \\x{85}\\p{Zs}\\x{2028}\\x{2029}';
const HEX = '0-9a-fA-F';

/**
 * Classes by their letters, as they stand inside brackets of RE2. As in Ruby they know ASCII only,
 * where names in brackets (`[[:word:]]`) and the boundaries of words know every script.
 */
const CLASSES: Readonly<Record<string, string>> = {
  w: 'a-zA-Z0-9_',
  s: '\\t\\n\\v\\f\\r ',
  d: '0-9',
  h: HEX,
};

const POSIX: Readonly<Record<string, string>> = {
  alnum: '\\p{L}\\p{M}\\p{Nd}',
  alpha: '\\p{L}\\p{M}',
  ascii: '\\x00-\\x7f',
  blank: '\\t\\p{Zs}',
  cntrl: '\\x00-\\x1f\\x7f-\\x{9f}',
  digit: '\\p{Nd}',
  graph: '\\x21-\\x7e\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}',
  lower: '\\p{Ll}',
  print: '\\x20-\\x7e\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}',
  punct: '\\p{P}\\p{S}',
  space: BLANK,
  upper: '\\p{Lu}',
  word: WORD,
  xdigit: HEX,
};

const CONTROLS: Readonly<Record<string, number>> = {
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  a: 7,
  e: 27,
};

const DEEPEST = 200;
const MOST_REPEATS = 1_000;

/** What is the same in brackets of both engines, but for numbers of characters. */
const inJs = (re2: string): string => re2.replace(/\\x\{/g, '\\u{');

const inBrackets = (content: string, negated: boolean): Piece => {
  const sign = negated ? '^' : '';
  return { js: `[${sign}${inJs(content)}]`, re2: `[${sign}${content}]` };
};

const character = (code: number): string => `\\x{${code.toString(16)}}`;

const START_OF_LINE: Piece = { js: '(?<![^\\n])', re2: '(?m:^)' };
const END_OF_LINE: Piece = { js: '(?![^\\n])', re2: '(?m:$)' };
const ANY: Piece = { js: '[^\\n]', re2: '[^\\n]' };
const BOUNDARY = `(?:(?<=[${WORD}])(?![${WORD}])|(?<![${WORD}])(?=[${WORD}]))`;
const INSIDE = `(?:(?<=[${WORD}])(?=[${WORD}])|(?<![${WORD}])(?![${WORD}]))`;

const onlyJs = (js: string): Piece => ({ js, re2: null });

const joined = (pieces: readonly Piece[]): Piece => ({
  js: pieces.map(({ js }) => js).join(''),
  re2: pieces.some(({ re2 }) => re2 === null) ? null : pieces.map(({ re2 }) => re2).join(''),
});

const around = (before: string, { js, re2 }: Piece, after: string): Piece => ({
  js: `${before}${js}${after}`,
  re2: re2 === null ? null : `${before}${re2}${after}`,
});

interface Flags {
  readonly ignoreCase: boolean;
  /** The dot takes the end of a line too. */
  readonly dotAll: boolean;
  readonly extended: boolean;
}

class Reader {
  readonly groups: string[] = [];
  /** Whether every group has a part in every match. */
  areGroupsCertain = true;
  #at = 0;
  #depth = 0;
  #atomics = 0;
  #flags: Flags = { ignoreCase: false, dotAll: false, extended: false };
  readonly #characters: readonly string[];

  constructor(pattern: string) {
    this.#characters = [...pattern];
  }

  read(): Piece {
    const piece = this.#alternatives();
    if (this.#at < this.#characters.length)
      throw new RubyRegexpError('unmatched close parenthesis');
    return piece;
  }

  get #next(): string | undefined {
    return this.#characters[this.#at];
  }

  #looksAt(text: string): boolean {
    return this.#characters.slice(this.#at, this.#at + text.length).join('') === text;
  }

  #takes(text: string): boolean {
    if (!this.#looksAt(text)) return false;
    this.#at += text.length;
    return true;
  }

  /** The characters up to one that ends them, which is taken too. */
  #until(end: string): string {
    const from = this.#at;
    while (this.#next !== undefined && this.#next !== end) this.#at++;
    if (this.#next === undefined) throw new RubyRegexpError(`[${end}] is missing`);
    return this.#characters.slice(from, this.#at++).join('');
  }

  #alternatives(): Piece {
    if (++this.#depth > DEEPEST) throw new RubyRegexpError('it is nested too deeply');
    const [before, groups] = [this.#flags, this.groups.length];
    const found = [this.#sequence()];
    while (this.#takes('|')) found.push(this.#sequence());
    if (found.length > 1 && this.groups.length > groups) this.areGroupsCertain = false;
    this.#flags = before;
    this.#depth--;
    const separated = found.flatMap((piece, index) =>
      index === 0 ? [piece] : [{ js: '|', re2: '|' }, piece]
    );
    return joined(separated);
  }

  #sequence(): Piece {
    const pieces: Piece[] = [];
    while (this.#next !== undefined && this.#next !== '|' && this.#next !== ')') {
      const groups = this.groups.length;
      const atom = this.#atom();
      if (!atom) continue;
      const piece = this.#quantified(atom);
      if (piece !== atom && this.groups.length > groups) this.areGroupsCertain = false;
      pieces.push(piece);
    }
    return joined(pieces);
  }

  #quantifier(): string | null {
    const from = this.#at;
    if (this.#takes('*') || this.#takes('+') || this.#takes('?'))
      return this.#characters[from] ?? '';
    if (this.#next !== '{') return null;
    const rest = this.#characters.slice(this.#at, this.#at + 20).join('');
    const match = /^\{(\d*)(,?)(\d*)\}/.exec(rest);
    if (!match || (match[1] === '' && match[3] === '')) return null;
    const [text, least = '', comma = '', most = ''] = match;
    if (Number(least) > MOST_REPEATS || Number(most) > MOST_REPEATS) {
      throw new RubyRegexpError('too big number for repeat range');
    }
    this.#at += text.length;
    return `{${least === '' ? '0' : least}${comma}${most}}`;
  }

  #quantified(atom: Piece): Piece {
    let piece = atom;
    for (;;) {
      if (this.#flags.extended) this.#skipBlanks();
      const quantifier = this.#quantifier();
      if (quantifier === null) return piece;
      if (this.#takes('?')) {
        piece = around('(?:', piece, `)${quantifier}?`);
      } else if (!quantifier.startsWith('{') && this.#takes('+')) {
        piece = this.#atomic(around('(?:', piece, `)${quantifier}`));
      } else {
        piece = around('(?:', piece, `)${quantifier}`);
      }
    }
  }

  /** What is taken once is not given back: JavaScript's look-ahead does not go back into itself. */
  #atomic({ js }: Piece): Piece {
    const name = `a${this.#atomics++}`;
    return onlyJs(`(?:(?=(?<${name}>${js}))\\k<${name}>)`);
  }

  #skipBlanks(): void {
    for (;;) {
      while (/^\s$/.test(this.#characters[this.#at] ?? '')) this.#at++;
      if (this.#characters[this.#at] !== '#') return;
      while ((this.#characters[this.#at] ?? '\n') !== '\n') this.#at++;
    }
  }

  /** Null for what stands for nothing, such as a comment. */
  #atom(): Piece | null {
    if (this.#flags.extended) {
      const from = this.#at;
      this.#skipBlanks();
      if (this.#at > from) return null;
    }
    const next = this.#next ?? '';
    switch (next) {
      case '(':
        return this.#group();
      case '[':
        this.#at++;
        return this.#brackets();
      case '\\':
        this.#at++;
        return this.#escape();
      case '*':
      case '+':
      case '?':
        throw new RubyRegexpError('target of repeat operator is not specified');
    }
    this.#at++;
    if (next === '^') return START_OF_LINE;
    if (next === '$') return END_OF_LINE;
    if (next === '.') return this.#flags.dotAll ? { js: '[^]', re2: '(?s:.)' } : ANY;
    return this.#literal(next.codePointAt(0) ?? 0);
  }

  #literal(code: number): Piece {
    const text = String.fromCodePoint(code);
    const [lower, upper] = [text.toLowerCase(), text.toUpperCase()];
    if (this.#flags.ignoreCase && lower !== upper && [...lower, ...upper].length === 2) {
      const both = [lower, upper].map((letter) => character(letter.codePointAt(0) ?? 0));
      return inBrackets(both.join(''), false);
    }
    return /[A-Za-z0-9]/.test(text)
      ? { js: text, re2: text }
      : { js: inJs(character(code)), re2: character(code) };
  }

  #group(): Piece {
    this.#at++;
    if (!this.#takes('?')) return this.#rest('(?:', ')');
    if (this.#takes(':')) return this.#rest('(?:', ')');
    if (this.#takes('#')) {
      this.#until(')');
      return { js: '', re2: '' };
    }
    for (const sign of ['=', '!', '<=', '<!']) {
      if (this.#takes(sign)) return onlyJs(this.#rest(`(?${sign}`, ')').js);
    }
    if (this.#takes('>')) return this.#atomic(this.#rest('(?:', ')'));
    if (this.#takes('<') || this.#takes('P<')) return this.#named('>');
    if (this.#takes("'")) return this.#named("'");
    return this.#flagged();
  }

  #rest(before: string, after: string): Piece {
    const inner = this.#alternatives();
    if (!this.#takes(')')) throw new RubyRegexpError('end pattern with unmatched parenthesis');
    return around(before, inner, after);
  }

  #named(end: string): Piece {
    const name = this.#until(end);
    if (name === '') throw new RubyRegexpError('group name is empty');
    const place = this.groups.push(name) - 1;
    const inner = this.#rest('', '');
    return {
      js: `(?<k${place}>${inner.js})`,
      re2: inner.re2 === null ? null : `(${inner.re2})`,
    };
  }

  /** `(?i)` for what follows, `(?i:...)` for what is inside. */
  #flagged(): Piece {
    const rest = this.#characters.slice(this.#at, this.#at + 10).join('');
    const match = /^([imx]*)(?:-([imx]*))?([:)])/.exec(rest);
    if (!match) throw new RubyRegexpError('undefined group option');
    const [text, on = '', off = '', end] = match;
    this.#at += text.length;
    const before = this.#flags;
    const is = (letter: string, now: boolean): boolean =>
      on.includes(letter) || (now && !off.includes(letter));
    this.#flags = {
      ignoreCase: is('i', before.ignoreCase),
      dotAll: is('m', before.dotAll),
      extended: is('x', before.extended),
    };
    if (end === ')') return { js: '', re2: '' };
    const piece = this.#rest('(?:', ')');
    this.#flags = before;
    return piece;
  }

  #escape(): Piece {
    const letter = this.#next;
    if (letter === undefined) throw new RubyRegexpError('end pattern at escape');
    this.#at++;
    switch (letter) {
      case 'A':
        return { js: '(?<![^])', re2: '\\A' };
      case 'z':
        return { js: '(?![^])', re2: '\\z' };
      case 'Z':
        return onlyJs('(?=\\n?(?![^]))');
      case 'b':
        return onlyJs(BOUNDARY);
      case 'B':
        return onlyJs(INSIDE);
    }
    if (/[1-9kgG]/.test(letter)) {
      throw new RubyRegexpError(`[\\${letter}] is not supported by this engine`);
    }
    const content = this.#classOf(letter);
    if (content) return inBrackets(content.content, content.negated);
    return this.#literal(this.#codeOf(letter));
  }

  #classOf(letter: string): { content: string; negated: boolean } | null {
    const known = CLASSES[letter.toLowerCase()];
    if (known !== undefined) return { content: known, negated: letter !== letter.toLowerCase() };
    if (letter !== 'p' && letter !== 'P') return null;
    if (!this.#takes('{')) throw new RubyRegexpError('invalid character property name {p}');
    const written = this.#until('}');
    const name = written.replace(/^\^/, '');
    const negated = (letter === 'P') !== written.startsWith('^');
    const content =
      POSIX[name.toLowerCase()] ?? (/^(?:[LMNPSZC][a-z]?)$/.test(name) ? `\\p{${name}}` : null);
    if (content === null) throw new RubyRegexpError(`invalid character property name {${name}}`);
    return { content, negated };
  }

  /** The character that an escape stands for. */
  #codeOf(letter: string): number {
    const control = CONTROLS[letter];
    if (control !== undefined) return control;
    const rest = this.#characters.slice(this.#at, this.#at + 10).join('');
    const forms: Readonly<Record<string, RegExp>> = {
      x: /^(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{1,2}))/,
      u: /^([0-9A-Fa-f]{4})/,
      '0': /^([0-7]{0,2})/,
    };
    const form = forms[letter];
    if (!form) return letter.codePointAt(0) ?? 0;
    const match = form.exec(rest);
    if (!match) throw new RubyRegexpError('invalid code point value');
    this.#at += match[0].length;
    const digits = match[1] ?? match[2] ?? '';
    const code = digits === '' ? 0 : parseInt(digits, letter === '0' ? 8 : 16);
    if (code > 0x10ffff) throw new RubyRegexpError('too big wide-char value');
    return code;
  }

  /** A class in brackets; sets within sets are joined, intersections are refused. */
  #brackets(): Piece {
    const negated = this.#takes('^');
    const content = this.#bracketContent();
    if (content.some((part) => part.negated)) return this.#mixedBrackets(content, negated);
    return inBrackets(content.map((part) => part.content).join(''), negated);
  }

  /** A set with a set in it that is negated: one of them, or the next character is in none. */
  #mixedBrackets(
    content: ReadonlyArray<{ content: string; negated: boolean }>,
    negated: boolean
  ): Piece {
    const sets = content.map((part) => inBrackets(part.content, part.negated).js);
    const one = `(?:${sets.join('|')})`;
    return onlyJs(negated ? `(?:(?!${one})[^])` : one);
  }

  #bracketContent(): Array<{ content: string; negated: boolean }> {
    if (++this.#depth > DEEPEST) throw new RubyRegexpError('it is nested too deeply');
    const parts: Array<{ content: string; negated: boolean }> = [];
    for (let isFirst = true; ; isFirst = false) {
      const next = this.#next;
      if (next === undefined) throw new RubyRegexpError('premature end of char-class');
      if (next === ']' && !isFirst) {
        this.#at++;
        break;
      }
      if (this.#looksAt('&&')) {
        throw new RubyRegexpError('[&&] is not supported by this engine');
      }
      if (this.#takes('[:')) {
        const isNegated = this.#takes('^');
        const name = this.#until(':');
        const content = POSIX[name];
        if (content === undefined || !this.#takes(']')) {
          throw new RubyRegexpError('invalid POSIX bracket type');
        }
        parts.push({ content, negated: isNegated });
      } else if (this.#takes('[')) {
        const isNegated = this.#takes('^');
        const inner = this.#bracketContent();
        if (isNegated && inner.some((part) => part.negated)) {
          throw new RubyRegexpError(
            'a negated set of negated sets is not supported by this engine'
          );
        }
        if (isNegated)
          parts.push({ content: inner.map((part) => part.content).join(''), negated: true });
        else parts.push(...inner);
      } else {
        parts.push(this.#range());
      }
    }
    this.#depth--;
    return parts;
  }

  /** One character, a range of them, or a class of letters. */
  #range(): { content: string; negated: boolean } {
    const first = this.#bracketCharacter();
    if (typeof first !== 'number') return first;
    const isRange = this.#next === '-' && this.#characters[this.#at + 1] !== ']';
    if (!isRange) return { content: this.#cased(first, first), negated: false };
    this.#at++;
    const last = this.#bracketCharacter();
    if (typeof last !== 'number' || last < first) {
      throw new RubyRegexpError('empty range in char class');
    }
    return { content: this.#cased(first, last), negated: false };
  }

  #cased(first: number, last: number): string {
    const range = (from: number, to: number): string =>
      from === to ? character(from) : `${character(from)}-${character(to)}`;
    if (!this.#flags.ignoreCase) return range(first, last);
    const inRange = (code: number): boolean => code >= first && code <= last;
    const others = Array.from({ length: 26 }, (_, index) => index).flatMap((index) => {
      const [lower, upper] = [97 + index, 65 + index];
      if (inRange(lower) && !inRange(upper)) return [character(upper)];
      return inRange(upper) && !inRange(lower) ? [character(lower)] : [];
    });
    return range(first, last) + others.join('');
  }

  #bracketCharacter(): number | { content: string; negated: boolean } {
    const next = this.#next;
    if (next === undefined) throw new RubyRegexpError('premature end of char-class');
    this.#at++;
    if (next !== '\\') return next.codePointAt(0) ?? 0;
    const letter = this.#next;
    if (letter === undefined) throw new RubyRegexpError('end pattern at escape');
    this.#at++;
    if (letter === 'b') return 8;
    return this.#classOf(letter) ?? this.#codeOf(letter);
  }
}

/** Reads a regular expression of Ruby's syntax. Throws RubyRegexpError. */
export const rubyRegexp = (pattern: string): RubyRegexp => {
  const reader = new Reader(pattern);
  const { js, re2 } = reader.read();
  // RE2 in DuckDB does not tell a group without a part in the match from an empty one.
  return { re2: reader.areGroupsCertain ? re2 : null, javaScript: js, groups: reader.groups };
};
