import { jsonPath, PathError, type PathSegment } from './json_path';
import type { Evaluated, JavascriptFunction } from './javascript_function';

const EXCEPTION = 'java.lang.IllegalArgumentException: ';

const isPresent = (value: unknown): boolean => value !== undefined;

/** Where a value of a JSON text stands, found without reading more of the text than is before it. */
class Reader {
  constructor(
    private readonly text: string,
    private at = 0
  ) {}

  /** The text of the value at a path; a failure as a sentence. */
  find(segments: readonly PathSegment[], path: string): { raw: string } | { failure: string } {
    this.#space();
    if (this.at >= this.text.length) return { failure: 'empty JSON input' };
    for (const segment of segments) {
      const sign = this.text[this.at];
      if (sign !== '{' && sign !== '[') this.#skip();
      const failure =
        sign === '{' && typeof segment === 'string'
          ? this.#enterObject(segment, path)
          : sign === '[' && typeof segment === 'number'
            ? this.#enterArray(segment)
            : `path [${path}] does not exist`;
      if (failure !== null) return { failure };
    }
    const start = this.at;
    this.#skip();
    return { raw: this.text.slice(start, this.at) };
  }

  #space(): void {
    while (/[ \t\n\r]/.test(this.text[this.at] ?? '')) this.at += 1;
  }

  #expect(sign: string): void {
    this.#space();
    if (this.text[this.at] !== sign) throw new SyntaxError('no JSON');
    this.at += 1;
    this.#space();
  }

  #enterObject(key: string, path: string): string | null {
    this.#expect('{');
    if (this.text[this.at] === '}') return `path [${path}] does not exist`;
    for (;;) {
      const name = JSON.parse(this.#string()) as unknown;
      this.#expect(':');
      if (name === key) return null;
      this.#skip();
      this.#space();
      if (this.text[this.at] === '}') return `path [${path}] does not exist`;
      this.#expect(',');
    }
  }

  #enterArray(index: number): string | null {
    this.#expect('[');
    for (let place = 0; this.text[this.at] !== ']'; place++) {
      if (place > 0) this.#expect(',');
      if (place === index) return null;
      this.#skip();
      this.#space();
    }
    return 'array index out of bounds';
  }

  #string(): string {
    const [string] = /^"(?:[^"\\\u0000-\u001f]|\\.)*"/s.exec(this.text.slice(this.at)) ?? [];
    if (string === undefined) throw new SyntaxError('no JSON');
    this.at += string.length;
    return string;
  }

  /** Goes behind the value, however deep it is. */
  #skip(): void {
    const open: string[] = [];
    do {
      this.#space();
      const sign = this.text[this.at];
      if (sign === undefined) throw new SyntaxError('no JSON');
      if (sign === '"') this.#string();
      else if (sign === '{' || sign === '[') {
        open.push(sign === '{' ? '}' : ']');
        this.at += 1;
      } else if (sign === '}' || sign === ']') {
        if (open.pop() !== sign) throw new SyntaxError('no JSON');
        this.at += 1;
      } else if (open.length > 0 && (sign === ',' || sign === ':')) this.at += 1;
      else this.#scalar();
    } while (open.length > 0);
  }

  #scalar(): void {
    const form = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/;
    const [scalar] = form.exec(this.text.slice(this.at, this.at + 400)) ?? [];
    if (!isPresent(scalar)) throw new SyntaxError('no JSON');
    this.at += scalar?.length ?? 0;
  }
}

/** A value as a text: strings without quotes, all else as it is written, null as nothing. */
const textOf = (raw: string): Evaluated => {
  if (raw === 'null') return null;
  if (!raw.startsWith('"')) return raw;
  const value: unknown = JSON.parse(raw);
  return typeof value === 'string' ? value : null;
};

/** `(json, path)`: the value at a path of a subset of JSONPath. */
export const jsonValue: JavascriptFunction = {
  name: '_workbench_json_extract',
  parameters: 2,
  evaluate: (text = '', path = '') => {
    try {
      const found = new Reader(text).find(jsonPath(path), path);
      return 'raw' in found ? textOf(found.raw) : { failure: EXCEPTION + found.failure };
    } catch (thrown) {
      if (thrown instanceof PathError) return { failure: EXCEPTION + thrown.message };
      if (thrown instanceof SyntaxError) return { failure: `${EXCEPTION}invalid JSON input` };
      throw thrown;
    }
  },
};
