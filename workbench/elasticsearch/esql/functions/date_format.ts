import { sqlText } from '../../storage/identifier';
import type { Bound, FunctionDefinition } from '../bind/bound';
import { ElasticsearchError } from '../errors';
import { isString } from '../types';
import { dateFormatSql } from './date_format_letters';
import { isoNanosecondsText, isoText } from './iso_text';
import { dateFormatted, wrongFormat } from './javascript/date_text';
import { javascriptSql } from './javascript/javascript_function';
import { isAnyDate, wrongCount, wrongType } from './types_fit';

const constantText = (bound: Bound): string | null =>
  bound.kind === 'literal' && typeof bound.value === 'string' ? bound.value : null;

/** Prints a date in UTC by Java's letters, in the locale of the request. */
export const dateFormat: FunctionDefinition = {
  name: 'date_format',
  signature: '[text,] date → keyword',
  note: 'the letters of Java and the formats that have a name in Elasticsearch, in the locale of the request',
  values: 'one',
  nulls: 'null when any is null',
  resolve: (args, source, { locale }) => {
    const count = wrongCount(source, args, 1, 2);
    if (count !== null) return count;
    const date = args.at(-1);
    if (!date || !isAnyDate(date))
      return wrongType(source, args, args.length - 1, 'datetime or date_nanos');
    const [format] = args;
    if (args.length === 1 || !format || format.type === 'null') return { type: 'keyword' };
    if (!isString(format.type)) return wrongType(source, args, 0, 'string');
    const constant = constantText(format);
    const wrong = constant === null ? null : wrongFormat(constant, locale);
    if (wrong === null) return { type: 'keyword' };
    throw new ElasticsearchError(400, 'illegal_argument_exception', wrong);
  },
  sql: ([format, date], site) => {
    if (!format) return 'NULL';
    if (!date) {
      return format.bound.type === 'date_nanos'
        ? isoNanosecondsText(format.sql)
        : isoText(format.sql);
    }
    const { locale } = site.context;
    const value = site.once(date.sql);
    const constant = constantText(format.bound);
    const plain =
      constant === null || date.bound.type === 'date_nanos'
        ? null
        : dateFormatSql(constant, value, locale);
    const inJavascript = (of: string): string => {
      const nanoseconds =
        date.bound.type === 'date_nanos' ? `epoch_ns(${of})` : `epoch_us(${of})::HUGEINT * 1000`;
      return javascriptSql(dateFormatted, [format.sql, sqlText(locale), nanoseconds], site);
    };
    if (plain === null) return inJavascript(value);
    if (!/[yuY]/.test(constant ?? '')) return plain;
    const isUsual = `${value} BETWEEN TIMESTAMP '0001-01-08' AND TIMESTAMP '9999-12-24'`;
    return `CASE WHEN ${isUsual} THEN ${plain} ELSE ${inJavascript(`CASE WHEN NOT (${isUsual}) THEN ${value} END`)} END`;
  },
};
