import { sqlText } from '../../storage/identifier';
import type { FunctionDefinition } from '../bind/bound';
import { isZone } from '../zone_offset';
import { ElasticsearchError } from '../errors';
import type { Option } from '../parser/tree';
import type { Source } from '../position';
import { datePattern, wrongPattern } from './javascript/date_pattern';
import { javascriptSql } from './javascript/javascript_function';
import { isLocale } from './locale_names';
import { expecting, TEXT } from './types_fit';

const DEFAULT = 'strict_date_optional_time';

/** The zone and the names that texts are read with; each is empty where it is not told. */
interface Told {
  readonly zone: string;
  readonly locale: string;
}

const illegal = (reason: string): ElasticsearchError =>
  new ElasticsearchError(400, 'illegal_argument_exception', reason);

const told = (options: readonly Option[], { text }: Source): Told => {
  const read: Record<string, string> = {};
  for (const { name, value, source } of options) {
    if (name !== 'time_zone' && name !== 'locale') {
      throw new ElasticsearchError(
        400,
        'invalid_argument_exception',
        `Invalid option [${name}] in [${text}], expected one of [locale, time_zone]`
      );
    }
    if (typeof value !== 'string') {
      throw new ElasticsearchError(
        400,
        'invalid_argument_exception',
        `Invalid option [${name}] in [${text}], cannot cast [${source.text}] to [keyword]`
      );
    }
    read[name] = value;
  }
  const { time_zone: zone = '', locale = '' } = read;
  if (zone !== '' && !isZone(zone)) throw illegal(`unsupported timezone [${zone}]`);
  if (locale !== '' && !isLocale(locale)) {
    throw illegal(`the locale [${locale}] is not supported by this engine`);
  }
  return { zone, locale };
};

const datesOf = ({ zone, locale }: Told): FunctionDefinition => ({
  name: 'date_parse',
  signature: '[text,] text[, options] → date',
  note: 'untold parts are those of 1970; another form gives null and a warning; options: time_zone, locale',
  values: 'one',
  nulls: 'null when any is null',
  // Without a pattern, or with one that is no constant, the options count for nothing there.
  withOptions: (options, source) => datesOf(told(options, source)),
  resolve: (args, source) => {
    const resolved = expecting([TEXT, TEXT], 'datetime', 1)(args, source);
    const [pattern] = args;
    if (typeof resolved === 'string' || args.length === 1) return resolved;
    const constant = pattern?.kind === 'literal' ? pattern.value : null;
    const wrong = typeof constant === 'string' ? wrongPattern(constant) : null;
    if (wrong === null) return resolved;
    if (/not supported by this engine/.test(wrong)) return wrong;
    throw new ElasticsearchError(
      400,
      'invalid_argument_exception',
      `invalid date pattern for [${source.text}]: ${wrong}`
    );
  },
  sql: ([first, second], site) => {
    const isPlain = second === undefined || first?.bound.kind !== 'literal';
    const [pattern, text] = second
      ? [first?.sql ?? 'NULL', second.sql]
      : [sqlText(DEFAULT), first?.sql ?? 'NULL'];
    return javascriptSql(
      datePattern,
      [pattern, text, sqlText(isPlain ? '' : zone), sqlText(isPlain ? '' : locale)],
      site,
      (result) => `make_timestamp(${result}::BIGINT * 1000)`
    );
  },
});

/** `DATE_PARSE("yyyy-MM-dd", text)`: by Java's letters, in UTC and with English names if not told otherwise. */
export const dateParse = datesOf({ zone: '', locale: '' });
