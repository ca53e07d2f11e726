import type { FunctionDefinition } from '../bind/bound';
import { valueOrder } from '../compile/value_order';
import { sqlType } from '../types';
import { commonType, mixedTypes, wrongCount, wrongType } from './types_fit';

const ALLOWED = [
  'boolean',
  'datetime',
  'date_nanos',
  'double',
  'integer',
  'ip',
  'keyword',
  'long',
  'null',
  'text',
  'unsigned_long',
  'version',
];

const clamping = (
  name: string,
  bounds: readonly ('least' | 'most')[],
  note: string
): FunctionDefinition => ({
  name,
  signature: `value, ${bounds.map(() => 'value').join(', ')} of one type → that type`,
  note,
  values: 'one',
  nulls: 'null when any is null',
  resolve: (args, source) => {
    const count = wrongCount(source, args, bounds.length + 1) ?? mixedTypes(source, args, args);
    if (count !== null) return count;
    const wrong = args.findIndex(({ type }) => !ALLOWED.includes(type));
    return wrong < 0
      ? { type: commonType(args) ?? 'null' }
      : wrongType(source, args, wrong, 'boolean, date, ip, string, version or numeric');
  },
  sql: (args, { type, once }) => {
    const [value = 'NULL', ...limits] = args.map(({ sql }) =>
      once(`CAST(${sql} AS ${sqlType(type)})`)
    );
    const anyNull = [value, ...limits].map((sql) => `${sql} IS NULL`).join(' OR ');
    const order = (sql: string): string => valueOrder(type, sql, false);
    const outside = limits.map(
      (limit, index) =>
        `WHEN ${order(value)} ${bounds[index] === 'least' ? '<' : '>'} ${order(limit)} THEN ${limit}`
    );
    return `(CASE WHEN ${anyNull} THEN NULL ${outside.reverse().join(' ')} ELSE ${value} END)`;
  },
});

/** A value brought between bounds. */
export const clamps = [
  clamping('clamp', ['least', 'most'], 'between the second and the third'),
  clamping('clamp_min', ['least'], 'not below the second'),
  clamping('clamp_max', ['most'], 'not above the second'),
];
