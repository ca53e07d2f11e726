import type { FunctionDefinition } from '../bind/bound';
import { sqlType } from '../types';
import { commonType, mixedTypes, wrongCount, wrongType } from './types_fit';

const ALLOWED = ['integer', 'long', 'double', 'keyword', 'text', 'datetime', 'boolean', 'null'];

const OF_LIST = { greatest: 'max', least: 'min' } as const;

/** GREATEST and LEAST, of all values of each argument: null as soon as one argument is null, as in Elasticsearch and not in SQL. */
const extreme = (name: 'greatest' | 'least'): FunctionDefinition => ({
  name,
  signature: 'value, ... of one type → that type',
  values: 'all',
  nulls: 'null when any is null',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 1, Infinity) ?? mixedTypes(source, args, args);
    if (count !== null) return count;
    const wrong = args.findIndex(({ type }) => !ALLOWED.includes(type));
    return wrong < 0
      ? { type: commonType(args) ?? 'null' }
      : wrongType(source, args, wrong, 'boolean, datetime, numeric or string');
  },
  sql: (args, { type, once }) => {
    const values = args.map(({ sql, many }) =>
      once(`CAST(${many ? `list_${OF_LIST[name]}(${sql})` : sql} AS ${sqlType(type)})`)
    );
    const anyNull = values.map((value) => `${value} IS NULL`).join(' OR ');
    return `CASE WHEN ${anyNull} THEN NULL ELSE ${name}(${values.join(', ')}) END`;
  },
});

export const greatest = extreme('greatest');
export const least = extreme('least');
