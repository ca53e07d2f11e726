import type { FunctionDefinition } from '../bind/bound';
import { converting } from './convertible';
import type { Option } from '../parser/tree';
import { parsedDecimalIp, parsedIp, parsedOctalIp } from './javascript/ip_addresses';
import { javascriptSql, type JavascriptFunction } from './javascript/javascript_function';

const PARSERS: Readonly<Record<string, JavascriptFunction>> = {
  reject: parsedIp,
  octal: parsedOctalIp,
  decimal: parsedDecimalIp,
};

const OPTION = 'leading_zeros';

/** How Elasticsearch calls the type of an option's value. */
const typeOf = (value: Option['value']): string => {
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return 'BOOLEAN';
  if (typeof value === 'bigint') return 'LONG';
  return Number.isInteger(value) ? 'INTEGER' : 'DOUBLE';
};

const addressesOf = (leadingZeros: string): FunctionDefinition => ({
  name: 'to_ip',
  signature: 'ip or text[, options] → ip',
  note: 'option leading_zeros of an address of version 4: reject (without it), octal or decimal',
  values: 'each',
  nulls: 'null',
  withOptions: (options) => {
    const wrong = options.find(({ name }) => name !== OPTION);
    if (wrong) return `[${wrong.name}] is not a supported option`;
    const value = options.at(-1)?.value ?? 'reject';
    if (typeof value !== 'string')
      return `[${OPTION}] expects [KEYWORD] but was [${typeOf(value)}]`;
    return Object.hasOwn(PARSERS, value) ? addressesOf(value) : `Illegal ${OPTION} [${value}]`;
  },
  resolve: converting({ types: ['ip', 'keyword', 'text'], names: 'ip or string' }, 'ip'),
  sql: ([operand], site) => {
    if (!operand) return 'NULL::VARCHAR';
    return operand.bound.type === 'ip'
      ? operand.sql
      : javascriptSql(PARSERS[leadingZeros] ?? parsedIp, [operand.sql], site);
  },
});

/** A text that is no address gives null and a warning. */
export const toIp = addressesOf('reject');
