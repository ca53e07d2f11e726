import type { FunctionDefinition } from '../bind/bound';
import { valueOrder } from '../compile/value_order';
import { sqlType } from '../types';
import { commonType, isNumber, mixedTypes, wrongCount, wrongType } from './types_fit';

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
  signature: `value, ${bounds.map(() => 'value').join(', ')} of one type → that type; numbers of several types → the widest`,
  note,
  values: 'one',
  nulls: 'null when any is null',
  resolve: (args, source) => {
    const count = wrongCount(source, args, bounds.length + 1);
    if (count !== null) return count;
    // Numbers of several types are clamped as the widest of them.
    const mixed = args.every(isNumber) ? null : mixedTypes(source, args, args);
    if (mixed !== null) return mixed;
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
    // The upper bound is the last word where it lies below the lower one.
    const clamped = limits.reduce((before, limit, index) => {
      const given = once(before);
      const sign = bounds[index] === 'least' ? '<' : '>';
      return `CASE WHEN ${order(given)} ${sign} ${order(limit)} THEN ${limit} ELSE ${given} END`;
    }, value);
    return `(CASE WHEN ${anyNull} THEN NULL ELSE ${clamped} END)`;
  },
});

/** A value brought between bounds. */
export const clamps = [
  clamping('clamp', ['least', 'most'], 'between the second and the third'),
  clamping('clamp_min', ['least'], 'not below the second'),
  clamping('clamp_max', ['most'], 'not above the second'),
];
