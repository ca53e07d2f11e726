import { PatternError } from './lucene_regexp';

/** A regular expression of Java for the engines that there are. */
export interface JavaRegexp {
  /** For JavaScript, with the flag `v`. The group at place `n`, from 1, is called `gn`. */
  readonly javaScript: string;
  /** For RE2, which never takes long; null where it lacks something or would replace otherwise. */
  readonly re2: string | null;
  /** Whether RE2 takes another view of texts with ends of lines in them. */
  readonly areLinesDifferent: boolean;
  readonly groups: number;
  /** Places of groups whose part in a match is not known for certain. */
  readonly forgotten: ReadonlySet<number>;
  /** Places by name. */
  readonly names: ReadonlyMap<string, number>;
}

interface Piece {
  readonly js: string;
  readonly re2: string | null;
  /** Whether it may match nothing at all. */
  readonly canBeEmpty: boolean;
  /** Whether there is no longest match. */
  readonly isEndless?: boolean;
}

interface Flags {
  readonly ignoreCase: boolean;
  readonly dotAll: boolean;
  readonly lines: boolean;
  readonly comments: boolean;
}

/** Contents of classes as they stand in brackets of both engines, but for numbers of characters. */
const LINE_ENDS = '\\n\\r\\x{85}\\x{2028}\\x{2029}';
const CLASSES: Readonly<Record<string, string>> = {
  d: '0-9',
  w: '0-9A-Z_a-z',
  s: ' \\t\\n\\v\\f\\r',
  h: ' \\t\\x{a0}\\x{1680}\\x{180e}\\x{2000}-\\x{200a}\\x{202f}\\x{205f}\\x{3000}',
  v: '\\n\\v\\f\\r\\x{85}\\x{2028}\\x{2029}',
};

/** Properties of ASCII, by Java's names. */
const POSIX: Readonly<Record<string, string>> = {
  Lower: 'a-z',
  Upper: 'A-Z',
  ASCII: '\\x{0}-\\x{7f}',
  Alpha: 'A-Za-z',
  Digit: '0-9',
  Alnum: '0-9A-Za-z',
  Punct: '\\x{21}-\\x{2f}\\x{3a}-\\x{40}\\x{5b}-\\x{60}\\x{7b}-\\x{7e}',
  Graph: '\\x{21}-\\x{7e}',
  Print: '\\x{20}-\\x{7e}',
  Blank: ' \\t',
  Cntrl: '\\x{0}-\\x{1f}\\x{7f}',
  XDigit: '0-9A-Fa-f',
  Space: ' \\t\\n\\v\\f\\r',
};

const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, f: 12, r: 13, a: 7, e: 27 };

/** What stands for itself in both engines. */
export const PLAIN = /^[A-Za-z0-9 _=:,/;@%&"'<>~`!-]+$/;

const DEEPEST = 200;
const MOST_REPEATS = 1_000;

const inJs = (re2: string): string => re2.replace(/\\x\{/g, '\\u{');
const character = (code: number): string => `\\x{${code.toString(16)}}`;
const onlyJs = (js: string, canBeEmpty: boolean): Piece => ({ js, re2: null, canBeEmpty });
const same = (re2: string): Piece => ({ js: inJs(re2), re2, canBeEmpty: false });
const inBrackets = (content: string, negated = false): Piece =>
  same(`[${negated ? '^' : ''}${content}]`);

const JS_LINE_ENDS = inJs(LINE_ENDS);
const LINE_END = `(?:\\r\\n|[${inJs(CLASSES.v ?? '')}])`;
const LAST_END = `(?:$|(?=\\r\\n$)|(?<!\\r)(?=\\n$)|(?=[\\r\\u{85}\\u{2028}\\u{2029}]$))`;
const START_OF_LINE = `(?:^|(?:(?<=[\\n\\u{85}\\u{2028}\\u{2029}])|(?<=\\r)(?!\\n))(?!$))`;
const END_OF_LINE = `(?:$|(?<!\\r)(?=\\n)|(?=[\\r\\u{85}\\u{2028}\\u{2029}]))`;

const joined = (pieces: readonly Piece[]): Piece => ({
  js: pieces.map(({ js }) => js).join(''),
  re2: pieces.some(({ re2 }) => re2 === null) ? null : pieces.map(({ re2 }) => re2).join(''),
  canBeEmpty: pieces.every(({ canBeEmpty }) => canBeEmpty),
  isEndless: pieces.some(({ isEndless }) => isEndless),
});

const around = (before: string, { js, re2, ...length }: Piece, after: string): Piece => ({
  ...length,
  js: `${before}${js}${after}`,
  re2: re2 === null ? null : `${before}${re2}${after}`,
});

/** What stands between `\Q` and `\E` sign by sign. */
const unquoted = (pattern: string): string =>
  pattern.replace(/\\(?:Q([^]*?)(?:\\E|$)|[^])/g, (escape, quoted?: string) =>
    quoted === undefined ? escape : quoted.replace(/[^A-Za-z0-9]/g, '\\$&')
  );

class Reader {
  readonly names = new Map<string, number>();
  groups = 0;
  areLinesDifferent = false;
  /** Groups that JavaScript forgets when what is around them is repeated, and Java does not. */
  readonly forgotten = new Set<number>();
  /** Groups that have a part in every match up to this place. */
  readonly #certain = new Set<number>();
  #at = 0;
  #depth = 0;
  #atomics = 0;
  #flags: Flags = { ignoreCase: false, dotAll: false, lines: false, comments: false };
  readonly #characters: readonly string[];

  constructor(pattern: string) {
    this.#characters = [...unquoted(pattern)];
  }

  read(): Piece {
    const piece = this.#alternatives();
    if (this.#next !== undefined) throw new PatternError("Unmatched closing ')'");
    return piece;
  }

  /** As Java tells of what is wrong: what, near which character, in which pattern. */
  told(what: string): string {
    const at = this.#at - (what === 'Unclosed character class' ? 1 : 0);
    const written = this.#characters.join('');
    const sign = at < this.#characters.length ? `\n${' '.repeat(Math.max(at, 0))}^` : '';
    return `${what} near index ${at}\n${written}${sign}`;
  }

  get #next(): string | undefined {
    return this.#characters[this.#at];
  }

  #ahead(length: number): string {
    return this.#characters.slice(this.#at, this.#at + length).join('');
  }

  #takes(text: string): boolean {
    if (this.#ahead(text.length) !== text) return false;
    this.#at += text.length;
    return true;
  }

  /** What a form finds at this place. */
  #match(form: RegExp): RegExpExecArray | null {
    const match = form.exec(this.#ahead(60));
    if (match) this.#at += [...match[0]].length;
    return match;
  }

  #alternatives(): Piece {
    if (++this.#depth > DEEPEST) throw new PatternError('it is nested too deeply');
    const [before, groups] = [this.#flags, this.groups];
    const found = [this.#sequence()];
    while (this.#takes('|')) {
      this.#doubt(groups);
      found.push(this.#sequence());
    }
    if (found.length > 1) this.#doubt(groups);
    this.#flags = before;
    this.#depth--;
    return {
      js: found.map(({ js }) => js).join('|'),
      re2: found.some(({ re2 }) => re2 === null) ? null : found.map(({ re2 }) => re2).join('|'),
      canBeEmpty: found.some(({ canBeEmpty }) => canBeEmpty),
      isEndless: found.some(({ isEndless }) => isEndless),
    };
  }

  /** The groups behind the first `groups` need not have a part in a match. */
  #doubt(groups: number): void {
    for (let place = groups + 1; place <= this.groups; place++) this.#certain.delete(place);
  }

  #sequence(): Piece {
    const pieces: Piece[] = [];
    while (this.#next !== undefined && this.#next !== '|' && this.#next !== ')') {
      const { groups } = this;
      const atom = this.#atom();
      if (atom) pieces.push(this.#quantified(atom, groups));
    }
    return joined(pieces);
  }

  /** The piece as often as is said behind it; `groups` is how many there were before it. */
  #quantified(atom: Piece, groups: number): Piece {
    const quantifier = this.#quantifier();
    if (quantifier === null) return atom;
    const isLazy = this.#takes('?');
    const isEmpty = /^(?:[*?]|\{0+[,}])/.test(quantifier);
    for (let place = groups + 1; place <= this.groups; place++) {
      if (quantifier !== '?' && !this.#certain.has(place)) this.forgotten.add(place);
    }
    if (isEmpty) this.#doubt(groups);
    const piece = around('(?:', atom, `)${quantifier}${isLazy ? '?' : ''}`);
    const repeated = {
      ...piece,
      canBeEmpty: isEmpty || atom.canBeEmpty,
      isEndless: atom.isEndless === true || /[*+]|,\}/.test(quantifier),
    };
    return !isLazy && this.#takes('+') ? this.#atomic(repeated) : repeated;
  }

  #quantifier(): string | null {
    if (this.#flags.comments) this.#skipBlanks();
    const match = this.#match(/^(?:[*+?]|\{(\d{1,9})(?:,(\d{0,9}))?\})/);
    if (!match) {
      if (this.#next === '{') throw new PatternError('Illegal repetition');
      return null;
    }
    const [quantifier, least = '0', most = ''] = match;
    if (Number(least) > MOST_REPEATS || Number(most) > MOST_REPEATS) {
      throw new PatternError(`a repetition of more than ${MOST_REPEATS} is not supported`);
    }
    if (most !== '' && Number(most) < Number(least)) {
      throw new PatternError('Illegal repetition range');
    }
    return quantifier;
  }

  /** What is taken once is not given back: JavaScript's look-ahead does not go back into itself. */
  #atomic({ js, ...length }: Piece): Piece {
    const name = `a${this.#atomics++}`;
    return { ...length, js: `(?:(?=(?<${name}>${js}))\\k<${name}>)`, re2: null };
  }

  #skipBlanks(): void {
    for (;;) {
      while (/^[ \t\n\v\f\r]$/.test(this.#next ?? '')) this.#at++;
      if (this.#next !== '#') return;
      while (!/^\n?$/.test(this.#next ?? '')) this.#at++;
    }
  }

  /** Null for what stands for nothing, such as a comment. */
  #atom(): Piece | null {
    if (this.#flags.comments) {
      const from = this.#at;
      this.#skipBlanks();
      if (this.#at > from) return null;
    }
    const next = this.#next ?? '';
    if (/^[*+?]$/.test(next)) throw new PatternError(`Dangling meta character '${next}'`);
    if (next === '{') throw new PatternError('Illegal repetition');
    this.#at++;
    switch (next) {
      case '(':
        return this.#group();
      case '[':
        return this.#brackets();
      case '\\':
        return this.#escape();
      case '^':
        return this.#flags.lines
          ? onlyJs(START_OF_LINE, true)
          : { js: '^', re2: '\\A', canBeEmpty: true };
      case '$':
        if (this.#flags.lines) return onlyJs(END_OF_LINE, true);
        this.areLinesDifferent = true;
        return { js: LAST_END, re2: '\\z', canBeEmpty: true };
      case '.':
        if (this.#flags.dotAll) return { js: '[^]', re2: '(?s:.)', canBeEmpty: false };
        this.areLinesDifferent = true;
        return { js: `[^${JS_LINE_ENDS}]`, re2: '.', canBeEmpty: false };
    }
    return this.#literal(next.codePointAt(0) ?? 0);
  }

  #literal(code: number): Piece {
    const text = String.fromCodePoint(code);
    if (this.#flags.ignoreCase && /[A-Za-z]/.test(text)) {
      return inBrackets(`${text.toUpperCase()}${text.toLowerCase()}`);
    }
    return same(PLAIN.test(text) ? text : character(code));
  }

  #group(): Piece | null {
    if (!this.#takes('?')) return this.#capturing();
    if (this.#takes(':')) return this.#rest('(?:', ')');
    for (const sign of ['=', '!', '<=', '<!']) {
      if (!this.#takes(sign)) continue;
      const { groups } = this;
      const { js, isEndless } = this.#rest(`(?${sign}`, ')');
      if (isEndless && sign.startsWith('<')) {
        throw new PatternError('Look-behind group does not have an obvious maximum length');
      }
      if (sign.endsWith('!')) this.#doubt(groups);
      return onlyJs(js, true);
    }
    if (this.#takes('>')) return this.#atomic(this.#rest('(?:', ')'));
    const named = this.#match(/^<([A-Za-z][A-Za-z0-9]{0,50})>/);
    if (named?.[1] !== undefined) {
      const [, name] = named;
      if (this.names.has(name)) {
        throw new PatternError(`Named capturing group <${name}> is already defined`);
      }
      this.names.set(name, this.groups + 1);
      return this.#capturing();
    }
    return this.#flagged();
  }

  #capturing(): Piece {
    const place = ++this.groups;
    const inner = this.#rest('', '');
    this.#certain.add(place);
    return {
      ...inner,
      js: `(?<g${place}>${inner.js})`,
      re2: inner.re2 === null ? null : `(${inner.re2})`,
    };
  }

  #rest(before: string, after: string): Piece {
    const inner = this.#alternatives();
    if (!this.#takes(')')) throw new PatternError('Unclosed group');
    return around(before, inner, after);
  }

  /** `(?i)` for what follows, `(?i:...)` for what is inside. */
  #flagged(): Piece | null {
    const match = this.#match(/^([imsxdu]*)(?:-([imsxdu]*))?([:)])/);
    if (!match) throw new PatternError('Unknown inline modifier');
    const [, on = '', off = '', end] = match;
    if (/[du]/.test(on + off)) {
      throw new PatternError('flags [d] and [u] are not supported by this engine');
    }
    const before = this.#flags;
    const is = (letter: string, now: boolean): boolean =>
      on.includes(letter) || (now && !off.includes(letter));
    this.#flags = {
      ignoreCase: is('i', before.ignoreCase),
      lines: is('m', before.lines),
      dotAll: is('s', before.dotAll),
      comments: is('x', before.comments),
    };
    if (end === ')') return null;
    const piece = this.#rest('(?:', ')');
    this.#flags = before;
    return piece;
  }

  #escape(): Piece {
    const letter = this.#next;
    if (letter === undefined) throw new PatternError('Unexpected internal error');
    this.#at++;
    switch (letter) {
      case 'A':
        return { js: '^', re2: '\\A', canBeEmpty: true };
      case 'z':
        return { js: '$', re2: '\\z', canBeEmpty: true };
      case 'Z':
        this.areLinesDifferent = true;
        return { js: LAST_END, re2: '\\z', canBeEmpty: true };
      case 'b':
      case 'B':
        return { js: `\\${letter}`, re2: `\\${letter}`, canBeEmpty: true };
      case 'R':
        return onlyJs(LINE_END, false);
    }
    if (letter === 'k' || /[1-9]/.test(letter)) return this.#backReference(letter);
    const known = this.#classOf(letter);
    if (known)
      return { js: inJs(known), re2: known.startsWith('\\') ? null : known, canBeEmpty: false };
    return this.#literal(this.#codeOf(letter));
  }

  /** The group that a reference names; what a group took must stand here again. */
  #backReference(letter: string): Piece {
    if (this.#flags.ignoreCase) {
      throw new PatternError('a back reference without case is not supported by this engine');
    }
    let place: number | undefined;
    if (letter === 'k') {
      const named = this.#match(/^<([A-Za-z][A-Za-z0-9]{0,50})>/);
      place = this.names.get(named?.[1] ?? '');
      if (place === undefined) throw new PatternError('(named capturing group) does not exist');
    } else {
      place = Number(letter);
      while (/^[0-9]$/.test(this.#next ?? '') && place * 10 + Number(this.#next) <= this.groups) {
        place = place * 10 + Number(this.#next);
        this.#at++;
      }
      if (place > this.groups) return onlyJs('(?!)', false);
    }
    if (!this.#certain.has(place)) {
      throw new PatternError(
        'a back reference to a group without a certain part is not supported by this engine'
      );
    }
    return { ...onlyJs(`\\k<g${place}>`, true), isEndless: true };
  }

  /** A class by its letter, whole; null for a letter that is none. */
  #classOf(letter: string): string | null {
    const known = CLASSES[letter.toLowerCase()];
    if (known !== undefined) return `[${letter === letter.toLowerCase() ? '' : '^'}${known}]`;
    if (letter !== 'p' && letter !== 'P') return null;
    const match = this.#match(/^(?:\{(\^?)([A-Za-z_]{1,40}(?:=[A-Za-z_]{1,40})?)\}|([A-Z]))/);
    if (!match) throw new PatternError('Unknown character property name');
    const [, sign = '', name = match[3] ?? ''] = match;
    const isNegated = (letter === 'P') !== (sign === '^');
    const ascii = POSIX[name];
    if (ascii !== undefined) return `[${isNegated ? '^' : ''}${ascii}]`;
    return `\\${isNegated ? 'P' : 'p'}{${this.#property(name)}}`;
  }

  #property(name: string): string {
    const bare = name.replace(/^Is|^(?:gc|general_category)=/i, '');
    const script = bare.replace(/^(?:sc|script)=/i, '');
    const forms = [bare, `Script=${script}`].filter((form) => {
      try {
        new RegExp(`\\p{${form}}`, 'v');
        return true;
      } catch {
        return false;
      }
    });
    const [form] = forms;
    if (form === undefined) throw new PatternError(`Unknown character property name {${name}}`);
    return form;
  }

  /** The character that an escape stands for. */
  #codeOf(letter: string): number {
    const control = CONTROLS[letter];
    if (control !== undefined) return control;
    const forms: Readonly<Record<string, RegExp>> = {
      x: /^(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{2}))/,
      u: /^([0-9A-Fa-f]{4})/,
      '0': /^([0-3]?[0-7]{1,2})/,
      c: /^([\s\S])/,
    };
    const form = forms[letter];
    if (!form) {
      if (/[A-Za-z]/.test(letter)) {
        throw new PatternError(`Illegal/unsupported escape sequence [\\${letter}]`);
      }
      return letter.codePointAt(0) ?? 0;
    }
    const match = this.#match(form);
    const digits = match?.[1] ?? match?.[2];
    if (digits === undefined) throw new PatternError(`Illegal escape sequence [\\${letter}]`);
    if (letter === 'c') return (digits.codePointAt(0) ?? 0) ^ 64;
    const code = parseInt(digits, letter === '0' ? 8 : 16);
    if (code > 0x10ffff) throw new PatternError('Hexadecimal codepoint is too big');
    return code;
  }

  /** A class in brackets: sets within sets are joined, `&&` is what they have in common. */
  #brackets(): Piece {
    const js = this.#set();
    return { js: inJs(js.text), re2: js.isPlain ? js.text : null, canBeEmpty: false };
  }

  #set(): { text: string; isPlain: boolean } {
    if (++this.#depth > DEEPEST) throw new PatternError('it is nested too deeply');
    const sign = this.#takes('^') ? '^' : '';
    const operands: string[][] = [[]];
    let isPlain = true;
    for (let isFirst = true; ; isFirst = false) {
      if (this.#next === undefined) throw new PatternError('Unclosed character class');
      if (this.#next === ']' && !isFirst) break;
      if (this.#takes('&&')) {
        isPlain = false;
        operands.push([]);
      } else if (this.#takes('[')) {
        isPlain = false;
        operands.at(-1)?.push(this.#set().text);
      } else {
        const member = this.#member();
        if (member.startsWith('[') || member.startsWith('\\p') || member.startsWith('\\P')) {
          isPlain = false;
        }
        operands.at(-1)?.push(member);
      }
    }
    this.#at++;
    this.#depth--;
    const filled = operands.filter((operand) => operand.length > 0);
    const text =
      filled.length === 1
        ? filled[0]?.join('')
        : filled.map((operand) => `[${operand.join('')}]`).join('&&');
    return { text: `[${sign}${text ?? ''}]`, isPlain };
  }

  /** One character, a range of them, or a class of letters. */
  #member(): string {
    const first = this.#setCharacter();
    if (typeof first !== 'number') return first;
    const following = this.#characters[this.#at + 1];
    const isRange = this.#next === '-' && following !== ']' && following !== '[';
    if (!isRange) return this.#cased(first, first);
    this.#at++;
    const last = this.#setCharacter();
    if (typeof last !== 'number' || last < first) {
      throw new PatternError('Illegal character range');
    }
    return this.#cased(first, last);
  }

  #cased(first: number, last: number): string {
    const range = (from: number, to: number): string =>
      from === to ? character(from) : `${character(from)}-${character(to)}`;
    if (!this.#flags.ignoreCase) return range(first, last);
    const isIn = (code: number): boolean => code >= first && code <= last;
    const others = Array.from({ length: 26 }, (_, index) => [97 + index, 65 + index] as const)
      .filter(([lower, upper]) => isIn(lower) !== isIn(upper))
      .map(([lower, upper]) => character(isIn(lower) ? upper : lower));
    return range(first, last) + others.join('');
  }

  #setCharacter(): number | string {
    const next = this.#next;
    if (next === undefined) throw new PatternError('Unclosed character class');
    this.#at++;
    if (next !== '\\') return next.codePointAt(0) ?? 0;
    const letter = this.#next;
    if (letter === undefined) throw new PatternError('Unclosed character class');
    this.#at++;
    const known = this.#classOf(letter);
    return known ?? this.#codeOf(letter);
  }
}

const read = (reader: Reader): Piece => {
  try {
    const piece = reader.read();
    new RegExp(piece.js, 'v');
    return piece;
  } catch (thrown) {
    if (thrown instanceof SyntaxError) throw new PatternError('it is not supported by this engine');
    if (!(thrown instanceof PatternError) || thrown.message.includes('not supported')) throw thrown;
    throw new PatternError(reader.told(thrown.message));
  }
};

/** Reads a regular expression of Java's syntax. Throws PatternError. */
export const javaRegexp = (pattern: string): JavaRegexp => {
  const reader = new Reader(pattern);
  const { js, re2, canBeEmpty } = read(reader);
  return {
    javaScript: js,
    // Behind a match RE2 passes over an empty one, which Java replaces.
    re2: canBeEmpty ? null : re2,
    areLinesDifferent: reader.areLinesDifferent,
    groups: reader.groups,
    forgotten: reader.forgotten,
    names: reader.names,
  };
};
