/** A value that does not fit its type: what was wrong, and the keys that lead to it. */
export class SchemaTypeError extends Error {
  constructor(
    message: string,
    readonly path: readonly string[]
  ) {
    super(message);
    this.name = 'SchemaTypeError';
  }
}

/** `[a.b]: message`, or the message alone where the value itself is wrong. */
export const messageAt = (path: readonly string[], message: string): string =>
  path.length === 0 ? message : `[${path.join('.')}]: ${message}`;
