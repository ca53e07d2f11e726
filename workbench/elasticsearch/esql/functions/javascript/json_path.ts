/** A key of an object, or the place of a value in a list. */
export type PathSegment = string | number;

/** A path that cannot be read. */
export class PathError extends Error {
  override readonly name = 'PathError';
}

const LARGEST_INDEX = 2_147_483_647;

const malformed = (path: string, reason: string, position: number): PathError =>
  new PathError(`Invalid JSON path [${path}]: ${reason} at position ${position}`);

/** Reads `a.b`, `['a']["b"]` and `[0]`, with or without `$` before them. */
class Reader {
  #at: number;
  readonly #segments: PathSegment[] = [];

  constructor(private readonly path: string) {
    this.#at = /^\$\.?/.exec(path)?.[0].length ?? 0;
    if (path.length > 1 && path.startsWith('$') && !/^\$[.[]/.test(path)) {
      throw malformed(path, 'expected [.] or [[] after [$]', 1);
    }
  }

  read(): readonly PathSegment[] {
    while (this.#at < this.path.length) {
      const sign = this.path[this.#at];
      if (sign === '[') this.#bracket();
      else if (sign === '.') this.#dot();
      else if (this.#segments.length > 0) {
        throw malformed(this.path, `expected [.] or [[] before [${sign ?? ''}]`, this.#at);
      } else this.#key();
    }
    return this.#segments;
  }

  #dot(): void {
    if (this.#segments.length === 0) {
      throw malformed(this.path, 'path cannot start with a dot', this.#at);
    }
    const next = this.path[this.#at + 1];
    if (next === undefined) throw malformed(this.path, 'path cannot end with a dot', this.#at);
    if (next === '.') throw malformed(this.path, 'consecutive dots', this.#at);
    this.#at += 1;
    this.#key();
  }

  #key(): void {
    const [key = ''] = /^[^.[\]]*/.exec(this.path.slice(this.#at)) ?? [];
    if (key === '') throw malformed(this.path, 'empty key name', this.#at);
    this.#segments.push(key);
    this.#at += key.length;
  }

  #blank(at: number): number {
    let behind = at;
    while (/[ \t\n\r]/.test(this.path[behind] ?? '')) behind += 1;
    return behind;
  }

  #bracket(): void {
    const bracket = this.#at;
    const start = this.#blank(bracket + 1);
    const sign = this.path[start];
    if (sign === undefined) throw malformed(this.path, 'unterminated bracket', bracket);
    if (sign === ']') throw malformed(this.path, 'empty brackets', bracket);
    this.#at =
      sign === "'" || sign === '"' ? this.#quoted(start, bracket) : this.#index(start, bracket);
  }

  #quoted(start: number, bracket: number): number {
    const form =
      this.path[start] === "'" ? /'((?:[^'\\]|\\.|\\$)*)'/sy : /"((?:[^"\\]|\\.|\\$)*)"/sy;
    form.lastIndex = start;
    const [, key] = form.exec(this.path) ?? [];
    if (key === undefined) throw malformed(this.path, 'unterminated quoted key', bracket);
    const behind = this.#blank(form.lastIndex);
    if (this.path[behind] !== ']') {
      throw malformed(this.path, 'expected closing bracket after quoted key', bracket);
    }
    this.#segments.push(key.replace(/\\(.)/gs, '$1'));
    return behind + 1;
  }

  #index(start: number, bracket: number): number {
    const end = this.path.indexOf(']', start);
    if (end < 0) {
      throw malformed(this.path, 'missing closing bracket for array index', bracket);
    }
    const written = this.path.slice(start, end).replace(/[ \t\n\r]+$/, '');
    const index = /^[+-]?\d{1,10}$/.test(written) ? Number(written) : NaN;
    if (Number.isNaN(index) || index > LARGEST_INDEX) {
      throw malformed(this.path, `expected integer array index, got [${written}]`, bracket);
    }
    if (/^0./.test(written)) {
      throw malformed(
        this.path,
        `leading zeros are not allowed in array index [${written}]`,
        bracket
      );
    }
    if (index < 0) throw new PathError('array index out of bounds');
    this.#segments.push(index);
    return end + 1;
  }
}

/** The segments of a path; none means the whole document. Throws PathError. */
export const jsonPath = (path: string): readonly PathSegment[] => new Reader(path).read();
