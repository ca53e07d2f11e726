import type { Value } from './value';

interface Key {
  readonly name: string;
  readonly skipped: boolean;
  readonly appended: boolean;
  readonly order: number;
  readonly padded: boolean;
  readonly delimiter: string;
}

const keysOf = (pattern: string): { leading: string; keys: Key[] } => {
  const [leading = '', ...parts] = pattern.split('%{');
  const keys = parts.map((part): Key => {
    const end = part.indexOf('}');
    const written = part.slice(0, end);
    const bare = written.replace(/->$/, '');
    const [label = '', order] = bare.replace(/^[+?]/, '').split('/');
    return {
      name: label,
      skipped: label === '' || bare.startsWith('?'),
      appended: bare.startsWith('+'),
      order: Number(order ?? 0),
      padded: written.endsWith('->'),
      delimiter: part.slice(end + 1),
    };
  });
  return { leading, keys };
};

/** The values of the keys by their places; null when a delimiter is missing. */
const cut = (text: string, leading: string, keys: readonly Key[]): string[] | null => {
  if (!text.startsWith(leading) || text.length === leading.length) return null;
  let rest = text.slice(leading.length);
  const values: string[] = [];
  const queue = [...keys];
  for (let key = queue.shift(); key; key = queue.shift()) {
    if (key.delimiter === '') {
      values.push(rest);
      break;
    }
    const { delimiter } = key;
    const [value = '', ...others] = rest.split(delimiter);
    if (others.length === 0) return null;
    values.push(value);
    rest = others.join(delimiter);
    // Repeats of a delimiter are padding, or stand for empty values of the next keys.
    let padded = key.padded;
    while (rest.startsWith(delimiter)) {
      rest = rest.slice(delimiter.length);
      if (padded) continue;
      const next = queue.shift();
      if (!next) break;
      values.push('');
      padded = next.padded;
    }
  }
  return values.length === keys.length ? values : null;
};

/** The names of the columns that a pattern makes, in their order. */
export const dissectNames = (pattern: string): string[] => [
  ...new Set(keysOf(pattern).keys.flatMap(({ name, skipped }) => (skipped ? [] : [name]))),
];

/** The columns of one text, or null when it does not fit. */
const dissected = (
  text: string,
  pattern: string,
  separator: string
): Map<string, string> | null => {
  const { leading, keys } = keysOf(pattern);
  const values = cut(text, leading, keys);
  if (values === null) return null;
  return new Map(
    dissectNames(pattern).map((name) => {
      const parts = keys
        .map((key, index) => ({ key, value: values[index] ?? '' }))
        .filter(({ key }) => key.name === name && !key.skipped);
      const isJoined = parts.some(({ key }) => key.appended);
      const inOrder = parts.sort((left, right) => left.key.order - right.key.order);
      const value = isJoined
        ? inOrder.map((part) => part.value).join(separator)
        : (parts.at(-1)?.value ?? '');
      return [name, value];
    })
  );
};

/** The values of each column: one for each text that fits. */
export const dissectValues = (
  texts: Value,
  pattern: string,
  separator: string
): ReadonlyMap<string, Value> => {
  const fitting = texts.flatMap((text) => dissected(String(text), pattern, separator) ?? []);
  return new Map(
    dissectNames(pattern).map((name) => [name, fitting.flatMap((values) => values.get(name) ?? [])])
  );
};
