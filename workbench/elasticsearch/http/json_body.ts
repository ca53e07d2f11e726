import { ElasticsearchError } from '../esql/errors';
import type { Call } from './call';

/** The most levels of objects and arrays, as Elasticsearch's JSON parser has it. */
const DEEPEST = 1_000;

const SIGNS = /"(?:[^"\\]|\\.)*"|[[{]|[\]}]/g;

/** How deep objects and arrays stand in each other in a text of valid JSON. */
const isTooDeep = (text: string): boolean => {
  if (text.length <= DEEPEST) return false;
  let depth = 0;
  for (const [sign] of text.matchAll(SIGNS)) {
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    if (depth > DEEPEST) return true;
  }
  return false;
};

/** A text as JSON. Throws 400. */
export const readJson = (text: string): unknown => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message.slice(0, 200) : '';
    throw new ElasticsearchError(400, 'parse_exception', `the body is no valid JSON: ${reason}`);
  }
  if (isTooDeep(text)) {
    throw new ElasticsearchError(
      400,
      'x_content_parse_exception',
      `Document nesting depth exceeds the maximum allowed (${DEEPEST})`
    );
  }
  return value;
};

/** The body of a call; null without one. Throws 400. */
export const jsonBody = ({ content }: Pick<Call, 'content'>): unknown =>
  content.trim() === '' ? null : readJson(content);
