import type { FunctionDefinition } from '../bind/bound';
import { floorSql, isAmount, unroundable } from './date_floor';
import { isDate, wrongCount, wrongType } from './types_fit';

/** `BUCKET(date, 5 minutes)`: the start of the interval. A number of buckets is refused by name. */
export const bucket: FunctionDefinition = {
  name: 'bucket',
  aliases: ['bin'],
  signature: 'date, constant amount of time → date',
  values: 'one',
  nulls: 'null',
  resolve: (args, source) => {
    const [date, amount] = args;
    if (!date || !isDate(date)) return wrongType(source, args, 0, 'datetime');
    if (amount?.kind !== 'literal' || !isAmount(amount.value)) {
      return `[${source.text}] is not supported by this engine: give BUCKET a date and an amount of time`;
    }
    return wrongCount(source, args, 2) ?? unroundable(amount.value) ?? { type: 'datetime' };
  },
  sql: ([date, amount]) => {
    const value = amount?.bound.kind === 'literal' ? amount.bound.value : null;
    return isAmount(value) ? floorSql(value, date?.sql ?? 'NULL') : 'NULL::TIMESTAMP';
  },
};
