/** Characters of a piece, at least: each is packed and sent on its own. */
const LENGTH = 65_536;

const holdsArrays = (values: readonly unknown[]): boolean =>
  values.length > 0 && values.every(Array.isArray);

function* textsOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) {
    yield JSON.stringify(value);
  } else if (!Array.isArray(value)) {
    let before = '{';
    for (const [key, item] of Object.entries(value)) {
      if (item === undefined) continue;
      yield `${before}${JSON.stringify(key)}:`;
      yield* textsOf(item);
      before = ',';
    }
    yield before === '{' ? '{}' : '}';
  } else if (holdsArrays(value)) {
    let before = '[';
    for (const item of value) {
      yield before;
      yield* textsOf(item);
      before = ',';
    }
    yield ']';
  } else {
    yield JSON.stringify(value);
  }
}

/**
 * What `JSON.stringify` makes of an object of JSON, in pieces: a table is cut between its columns. What
 * is undefined in an object is left out.
 */
export function* jsonPieces(value: object): Generator<string> {
  let piece = '';
  for (const text of textsOf(value)) {
    piece += text;
    if (piece.length < LENGTH) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
