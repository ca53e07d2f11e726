import type { FunctionDefinition } from '../bind/bound';
import type { TimeAmount, LiteralValue } from '../parser/tree';
import { isString } from '../types';
import { isoText } from './conversion';
import { dateFormatSql } from './date_format_letters';
import { literalSql } from '../compile/literal_sql';
import { wrongCount, wrongType } from './types_fit';

const isAmount = (value: LiteralValue): value is TimeAmount =>
  typeof value === 'object' && value !== null && 'unit' in value;

/** The same instant wherever it stands in a query. */
export const now: FunctionDefinition = {
  name: 'now',
  resolve: (args, source) => wrongCount(source, args, 0) ?? { type: 'datetime' },
  sql: (_args, context) => literalSql(context.now.getTime(), 'datetime'),
};

/** Prints a date in UTC by Java's letters; null for a null date. The format must be constant here. */
export const dateFormat: FunctionDefinition = {
  name: 'date_format',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 1, 2);
    if (count !== null) return count;
    const date = args.at(-1);
    if (date?.type !== 'datetime' && date?.type !== 'null') {
      return wrongType(source, args.length - 1, args.length, 'datetime', date?.type ?? 'null');
    }
    const [format] = args;
    if (args.length === 1) return { type: 'keyword' };
    if (!format || !isString(format.type)) {
      return wrongType(source, 0, 2, 'string', format?.type ?? 'null');
    }
    if (format.kind !== 'literal' || typeof format.value !== 'string') {
      return `the format of [${source.text}] must be a constant in this engine`;
    }
    const sql = dateFormatSql(format.value, 'x');
    return typeof sql === 'string' ? sql : { type: 'keyword' };
  },
  sql: (args, context) => {
    const [format, date] = args;
    if (!date) return isoText(format?.single ?? '');
    if (!/^en(-US)?$/i.test(context.locale)) {
      throw new Error(`locale [${context.locale.slice(0, 20)}] is not supported by this engine`);
    }
    const pattern =
      format?.bound.kind === 'literal' && typeof format.bound.value === 'string'
        ? format.bound.value
        : '';
    const sql = dateFormatSql(pattern, date.single);
    return typeof sql === 'string' ? 'NULL' : sql.sql;
  },
};

/** Down to the start of an interval: calendar units of one, and durations from the epoch. */
export const dateTrunc: FunctionDefinition = {
  name: 'date_trunc',
  resolve: (args, source) => {
    const count = wrongCount(source, args, 2);
    if (count !== null) return count;
    const [amount, date] = args;
    if (amount?.kind !== 'literal' || !isAmount(amount.value)) {
      return wrongType(source, 0, 2, 'dateperiod or timeduration', amount?.type ?? 'null');
    }
    if (date?.type !== 'datetime' && date?.type !== 'null') {
      return wrongType(source, 1, 2, 'datetime', date?.type ?? 'null');
    }
    return { type: 'datetime' };
  },
  sql: ([amount, date]) => {
    const value = amount?.bound.kind === 'literal' ? amount.bound.value : null;
    const text = date?.single ?? '';
    if (!isAmount(value)) return 'NULL::TIMESTAMP';
    return value.count === 1
      ? `date_trunc('${value.unit}', ${text})::TIMESTAMP`
      : `time_bucket(to_${value.unit}s(${value.count}), ${text}, TIMESTAMP '1970-01-01')`;
  },
};
