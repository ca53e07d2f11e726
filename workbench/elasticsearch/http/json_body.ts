import { ElasticsearchError } from '../esql/errors';
import type { Call } from './call';

/** A text as JSON. Throws 400. */
export const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message.slice(0, 200) : '';
    throw new ElasticsearchError(400, 'parse_exception', `the body is no valid JSON: ${reason}`);
  }
};

/** The body of a call; null without one. Throws 400. */
export const jsonBody = ({ content }: Pick<Call, 'content'>): unknown =>
  content.trim() === '' ? null : readJson(content);
