import { sqlText } from '../../storage/identifier';
import type { FunctionDefinition } from '../bind/bound';
import { ElasticsearchError } from '../errors';
import { datePattern, wrongPattern } from './javascript/date_pattern';
import { javascriptSql } from './javascript/javascript_function';
import { expecting, TEXT } from './types_fit';

const DEFAULT = 'strict_date_optional_time';

/** `DATE_PARSE("yyyy-MM-dd", text)`: by Java's letters, in UTC, with English names of months. */
export const dateParse: FunctionDefinition = {
  name: 'date_parse',
  signature: '[text,] text → date',
  note: 'what is not told is the start of 1970; a text in another form gives null and a warning',
  values: 'one',
  nulls: 'null when any is null',
  resolve: (args, source) => {
    const resolved = expecting([TEXT, TEXT], 'datetime', 1)(args, source);
    const [pattern] = args;
    if (typeof resolved === 'string' || args.length === 1) return resolved;
    const constant = pattern?.kind === 'literal' ? pattern.value : null;
    const wrong = typeof constant === 'string' ? wrongPattern(constant) : null;
    if (wrong === null) return resolved;
    if (/not supported by this engine/.test(wrong)) return wrong;
    throw new ElasticsearchError(
      400,
      'invalid_argument_exception',
      `invalid date pattern for [${source.text}]: ${wrong}`
    );
  },
  sql: ([first, second], site) => {
    const [pattern, text] = second
      ? [first?.sql ?? 'NULL', second.sql]
      : [sqlText(DEFAULT), first?.sql ?? 'NULL'];
    return javascriptSql(
      datePattern,
      [pattern, text],
      site,
      (result) => `make_timestamp(${result}::BIGINT * 1000)`
    );
  },
};
