import type { FunctionDefinition } from '../bind/bound';
import { ElasticsearchError } from '../errors';
import { anyDateFieldSql, dateFieldSql, isDateField, nanosecondsSql } from './date_fields';
import { DATE, expecting, TEXT } from './types_fit';

/** `DATE_EXTRACT("hour_of_day", date)`: by the names of Java's ChronoField. */
export const dateExtract: FunctionDefinition = {
  name: 'date_extract',
  signature: 'text, date → long',
  values: 'one',
  nulls: 'null when any is null',
  resolve: (args, source) => {
    const resolved = expecting([TEXT, DATE], 'long')(args, source);
    const [field] = args;
    const constant = field?.kind === 'literal' ? field.value : null;
    if (typeof resolved !== 'string' && typeof constant === 'string' && !isDateField(constant)) {
      throw new ElasticsearchError(
        400,
        'invalid_argument_exception',
        `invalid date field for [${source.text}]: ${constant}`
      );
    }
    return resolved;
  },
  sql: ([field, date], { once, failing }) => {
    const value = once(date?.sql ?? 'NULL');
    const nanoseconds = nanosecondsSql(value, date?.bound.type ?? 'datetime');
    const constant = field?.bound.kind === 'literal' ? field.bound.value : null;
    if (typeof constant === 'string') return dateFieldSql(constant, value, nanoseconds);
    const name = once(field?.sql ?? 'NULL');
    const result = once(anyDateFieldSql(name, value, once(nanoseconds)));
    return failing({
      when: `${result} IS NULL AND ${name} IS NOT NULL AND ${value} IS NOT NULL`,
      message: `'java.lang.IllegalArgumentException: No enum constant java.time.temporal.ChronoField.' || upper(${name})`,
      value: result,
    });
  },
};
