import type { FunctionDefinition } from '../bind/bound';
import { isText, wrongCount, wrongType } from './types_fit';

/** The most bytes that Elasticsearch joins to one text. */
const LONGEST = 1_048_576;

const TOO_LONG = `concatenating more than [${LONGEST}] bytes is not supported`;

/** A text that grows too long fails the query. */
export const concat: FunctionDefinition = {
  name: 'concat',
  signature: 'text, text, ... → keyword',
  values: 'one',
  nulls: 'null when any is null',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2, Infinity);
    const wrong = args.findIndex((arg) => !isText(arg));
    return count ?? (wrong < 0 ? { type: 'keyword' } : wrongType(source, args, wrong, 'string'));
  },
  sql: (args, { once }) => {
    const texts = args.map(({ sql }) => once(sql));
    const bytes = texts.map((text) => `strlen(${text})`).join(' + ');
    // Without a limit a few commands would double a text to more than fits into memory.
    return `(CASE WHEN ${bytes} > ${LONGEST} THEN error('${TOO_LONG}') ELSE ${texts.join(' || ')} END)`;
  },
};
