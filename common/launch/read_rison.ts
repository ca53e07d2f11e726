import type { RisonValue } from './rison';

/** Deeper than any state of an app; a limit, because an address may hold anything. */
const DEEPEST = 32;

const SEPARATORS = /[\s!'():,]/;

const WORDS: ReadonlyMap<string, RisonValue> = new Map<string, RisonValue>([
  ['n', null],
  ['t', true],
  ['f', false],
]);

/** Reads forward through a text, one value at a time. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  whole(): RisonValue {
    const value = this.value(0);
    if (this.at < this.source.length) throw new SyntaxError('Text stands behind the value.');
    return value;
  }

  private take(): string {
    const character = this.source.charAt(this.at);
    this.at += 1;
    return character;
  }

  private accept(character: string): boolean {
    if (this.source.charAt(this.at) !== character) return false;
    this.at += 1;
    return true;
  }

  private value(depth: number): RisonValue {
    if (depth > DEEPEST) throw new SyntaxError('The value is nested too deeply.');
    if (this.accept("'")) return this.quoted();
    if (this.accept('(')) return this.members(depth);
    if (this.accept('!')) {
      if (this.accept('(')) return this.items(depth);
      const word = WORDS.get(this.take());
      if (word === undefined) throw new SyntaxError('An unknown word stands behind "!".');
      return word;
    }
    return this.bare();
  }

  private bare(): string | number {
    const start = this.at;
    while (this.at < this.source.length && !SEPARATORS.test(this.source.charAt(this.at))) {
      this.at += 1;
    }
    const word = this.source.slice(start, this.at);
    if (word === '') throw new SyntaxError('A value is missing.');
    return /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/.test(word) ? Number(word) : word;
  }

  private quoted(): string {
    let text = '';
    for (;;) {
      if (this.at >= this.source.length) throw new SyntaxError('A text is not closed.');
      const character = this.take();
      if (character === "'") return text;
      text += character === '!' ? this.take() : character;
    }
  }

  private items(depth: number): RisonValue[] {
    const items: RisonValue[] = [];
    if (this.accept(')')) return items;
    do items.push(this.value(depth + 1));
    while (this.accept(','));
    this.close();
    return items;
  }

  private members(depth: number): Record<string, RisonValue> {
    const members = new Map<string, RisonValue>();
    if (this.accept(')')) return {};
    do {
      const key = this.accept("'") ? this.quoted() : String(this.bare());
      if (!this.accept(':')) throw new SyntaxError('A ":" is missing behind a name.');
      members.set(key, this.value(depth + 1));
    } while (this.accept(','));
    this.close();
    // `fromEntries` makes a member called `__proto__` a plain one.
    return Object.fromEntries(members);
  }

  private close(): void {
    if (!this.accept(')')) throw new SyntaxError('A ")" is missing.');
  }
}

/**
 * Reads rison, which comes from an address and may be anything.
 *
 * @throws SyntaxError when the text is no rison
 */
export const readRison = (source: string): RisonValue => new Reader(source).whole();
