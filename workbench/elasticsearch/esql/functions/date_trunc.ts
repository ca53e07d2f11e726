import type { FunctionDefinition } from '../bind/bound';
import { floorSql, isAmount, unroundable } from './date_floor';
import { isAnyDate, wrongCount, wrongType } from './types_fit';

/** A date down to the start of its interval, in UTC; weeks begin on Monday. */
export const dateTrunc: FunctionDefinition = {
  name: 'date_trunc',
  signature: 'constant amount of time, date → the same type of date',
  note: 'weeks begin on Monday; several months or years are counted from the year 1',
  values: 'one',
  nulls: 'null',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2);
    if (count !== null) return count;
    const [amount, date] = args;
    if (amount?.kind !== 'literal' || !isAmount(amount.value)) {
      return wrongType(source, args, 0, 'dateperiod or timeduration');
    }
    if (!date || !isAnyDate(date)) return wrongType(source, args, 1, 'date_nanos or datetime');
    return (
      unroundable(amount.value) ?? { type: date.type === 'date_nanos' ? 'date_nanos' : 'datetime' }
    );
  },
  sql: ([amount, date], { once, type }) => {
    const value = amount?.bound.kind === 'literal' ? amount.bound.value : null;
    return isAmount(value) ? floorSql(value, once(date?.sql ?? 'NULL'), type) : 'NULL::TIMESTAMP';
  },
};
