import type { FunctionDefinition } from '../bind/bound';
import { converting } from './convertible';
import { parsedIp } from './javascript/ip_addresses';
import { javascriptSql } from './javascript/javascript_function';

/** A text that is no address gives null and a warning. */
export const toIp: FunctionDefinition = {
  name: 'to_ip',
  signature: 'ip or text → ip',
  note: 'leading zeros of an address of version 4 are refused, as without options in Elasticsearch',
  values: 'each',
  nulls: 'null',
  resolve: converting({ types: ['ip', 'keyword', 'text'], names: 'ip or string' }, 'ip'),
  sql: ([operand], site) => {
    if (!operand) return 'NULL::VARCHAR';
    return operand.bound.type === 'ip' ? operand.sql : javascriptSql(parsedIp, [operand.sql], site);
  },
};
