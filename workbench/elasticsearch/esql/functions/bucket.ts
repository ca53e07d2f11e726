import type { Bound, FunctionDefinition } from '../bind/bound';
import type { TimeAmount } from '../parser/tree';
import { dateWidth, numberWidth } from './bucket_width';
import { floorSql, isAmount, unroundable } from './date_floor';
import { isTemporalAmount } from '../types';
import { isAnyDate, isDate, isNumber, isWholeNumber, wrongCount, wrongType } from './types_fit';

const constantNumber = (bound: Bound | undefined): number | null => {
  const value = bound?.kind === 'literal' ? bound.value : null;
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : null;
};

/** The interval of a bucket of dates, or a sentence that says what is wrong. */
const amountOf = (args: readonly Bound[]): TimeAmount | null => {
  const [, buckets, from, to] = args;
  if (buckets?.kind === 'literal' && isAmount(buckets.value)) return buckets.value;
  const [count, first, last] = [buckets, from, to].map(constantNumber);
  return count === null || first === null || last === null || count === undefined
    ? null
    : dateWidth(count, first ?? 0, last ?? 0);
};

/** The width of a bucket of numbers. */
const widthOf = (args: readonly Bound[]): number | null => {
  const [, buckets, from, to] = args;
  const [count, first, last] = [buckets, from, to].map(constantNumber);
  if (count === null || count === undefined) return null;
  if (args.length === 2) return count;
  return first === null || last === null ? null : numberWidth(count, first ?? 0, last ?? 0);
};

const fourArguments = (value: Bound, width: Bound): string =>
  `function expects exactly four arguments when the first one is of type [${value.type.toUpperCase()}] and the second of type [${width.type.toUpperCase()}]`;

/** The start of the bucket that a date or a number falls into. */
export const bucket: FunctionDefinition = {
  name: 'bucket',
  aliases: ['bin'],
  signature:
    'date, constant amount of time → date; number, constant width → double; either, constant number of buckets, constant start, constant end',
  note: 'a number of buckets is a maximum: the nearest round width that needs no more is taken',
  values: 'one',
  isGrouping: true,
  nulls: 'null',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2, 4);
    const [value, width] = args;
    if (count !== null || !value || !width) return count ?? '';
    if (value.type !== 'null' && isAnyDate(value)) {
      if (!isWholeNumber(width) && !isTemporalAmount(width.type)) {
        return wrongType(source, args, 1, 'integral, date_period or time_duration');
      }
      const wrong = args.findIndex((arg, index) => index > 1 && !isDate(arg));
      if (wrong >= 0) return wrongType(source, args, wrong, 'datetime or string');
      if (isWholeNumber(width) && args.length !== 4) return fourArguments(value, width);
      const amount = amountOf(args);
      if (amount) return unroundable(amount) ?? { type: value.type };
      return args.length === 2
        ? wrongType(source, args, 1, 'date_period or time_duration')
        : wrongType(source, args, 1, 'integer');
    }
    if (!isNumber(value)) return wrongType(source, args, 0, 'date_nanos, datetime or numeric');
    if (!isNumber(width)) return wrongType(source, args, 1, 'numeric');
    if (args.length === 3) return fourArguments(value, width);
    const wrong = args.findIndex((arg, index) => index > 1 && !isNumber(arg));
    if (wrong >= 0) return wrongType(source, args, wrong, 'numeric');
    return widthOf(args) === null
      ? `second argument of [${source.text}] must be a constant, received [${width.source.text}]`
      : { type: 'double' };
  },
  sql: (args, { once, type }) => {
    const value = once(args[0]?.sql ?? 'NULL');
    const bounds = args.map(({ bound }) => bound);
    if (type !== 'double') {
      const amount = amountOf(bounds);
      return amount ? floorSql(amount, value, type) : 'NULL::TIMESTAMP';
    }
    const width = widthOf(bounds) ?? 1;
    return `(floor((${value})::DOUBLE / ${width}) * ${width})`;
  },
};
