import { numberLiteral, textLiteral } from '../esql/literal';
import type { EsqlParameter } from '../queries/query';

/** A quoted text, a quoted name, a comment, or a named parameter: what must not be mixed up. */
const TOKENS =
  /"""[\s\S]*?"""|"(?:\\[\s\S]|[^"\\])*"|`(?:``|[^`])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\?\??(\w+)/g;

const literal = (value: EsqlParameter): string => {
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'number') return numberLiteral(value);
  return `[${value.map(literal).join(', ')}]`;
};

/**
 * A query's text with its named parameters written out as literals, for places that take text alone.
 * Parameters without a value stay as they are, like `?_tstart`, which Kibana fills in itself.
 */
export const textWithValues = (
  text: string,
  values: Readonly<Record<string, EsqlParameter>>
): string =>
  text.replace(TOKENS, (token: string, name: string | undefined) => {
    const value = name !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? token : literal(value);
  });
