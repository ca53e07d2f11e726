import type { FunctionDefinition } from '../bind/bound';
import { hasOwnOrder, valueOrder } from '../compile/value_order';
import { sqlType, type EsqlType } from '../types';
import { commonType, mixedTypes, wrongCount, wrongType } from './types_fit';

const ALLOWED = [
  'integer',
  'long',
  'double',
  'keyword',
  'text',
  'datetime',
  'date_nanos',
  'boolean',
  'ip',
  'version',
  'null',
];

const OF_LIST = { greatest: 'max', least: 'min' } as const;

const ofList = (name: 'greatest' | 'least', type: EsqlType, list: string): string => {
  const order = valueOrder(type, list, true);
  return hasOwnOrder(type)
    ? `(${list})[list_position(${order}, list_${OF_LIST[name]}(${order}))]`
    : `list_${OF_LIST[name]}(${list})`;
};

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
      : wrongType(
          source,
          args,
          wrong,
          'boolean, datetime, date_nanos, ip, numeric, string or version'
        );
  },
  sql: (args, { type, once }) => {
    const values = args.map(({ sql, many }) =>
      once(`CAST(${many ? ofList(name, type, once(sql)) : sql} AS ${sqlType(type)})`)
    );
    const anyNull = values.map((value) => `${value} IS NULL`).join(' OR ');
    const found = hasOwnOrder(type)
      ? ofList(name, type, `[${values.join(', ')}]`)
      : `${name}(${values.join(', ')})`;
    return `CASE WHEN ${anyNull} THEN NULL ELSE ${found} END`;
  },
});

export const greatest = extreme('greatest');
export const least = extreme('least');
