import type { FunctionDefinition } from '../bind/bound';
import { isString } from '../types';
import { dateFormatSql } from './date_format_letters';
import { isoNanosecondsText, isoText } from './iso_text';
import { isAnyDate, wrongCount, wrongType } from './types_fit';

/** Prints a date in UTC by Java's letters, in the locale of the request. The format is constant here. */
export const dateFormat: FunctionDefinition = {
  name: 'date_format',
  signature: '[constant text,] date → keyword',
  values: 'one',
  nulls: 'null',
  resolve: (args, source, { locale }) => {
    const count = wrongCount(source, args, 1, 2);
    if (count !== null) return count;
    const date = args.at(-1);
    if (!date || !isAnyDate(date))
      return wrongType(source, args, args.length - 1, 'datetime or date_nanos');
    const [format] = args;
    if (args.length === 1 || !format || format.type === 'null') return { type: 'keyword' };
    if (!isString(format.type)) return wrongType(source, args, 0, 'string');
    if (format.kind !== 'literal' || typeof format.value !== 'string') {
      return `first argument of [${source.text}] must be a constant in this engine, received [${format.source.text}]`;
    }
    const printed = dateFormatSql(format.value, 'x', locale);
    return 'refused' in printed ? printed.refused : { type: 'keyword' };
  },
  sql: ([format, date], { context, once }) => {
    if (!format) return 'NULL';
    if (!date) {
      return format.bound.type === 'date_nanos'
        ? isoNanosecondsText(format.sql)
        : isoText(format.sql);
    }
    const value = format.bound.kind === 'literal' ? format.bound.value : null;
    if (typeof value !== 'string') return 'NULL::VARCHAR';
    const printed = dateFormatSql(value, once(date.sql), context.locale);
    return 'sql' in printed ? printed.sql : 'NULL::VARCHAR';
  },
};
