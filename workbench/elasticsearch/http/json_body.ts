import { randomUUID } from 'node:crypto';
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

const STRINGS_AND_NUMBERS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** More digits than any number of a query has; a megabyte of them would take seconds to read. */
const MOST_DIGITS = 100;

const isBeyondNumbers = (text: string): boolean =>
  /^-?\d+$/.test(text) && text.length <= MOST_DIGITS && !Number.isSafeInteger(Number(text));

/**
 * The body of a call, with whole numbers beyond 2^53 as `bigint`, so that they keep their digits;
 * null without one. Throws 400.
 */
export const exactJsonBody = (call: Pick<Call, 'content'>): unknown => {
  const body = jsonBody(call);
  if (!/\d{16}/.test(call.content)) return body;
  const mark = randomUUID();
  const marked = call.content.replace(STRINGS_AND_NUMBERS, (text) =>
    isBeyondNumbers(text) ? `"${mark}${text}"` : text
  );
  return JSON.parse(marked, (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value
  );
};

/** The body of a call; null without one. Throws 400. */
export const jsonBody = ({ content }: Pick<Call, 'content'>): unknown =>
  content.trim() === '' ? null : readJson(content);
