import type { Field } from '../../storage/field';
import { sqlName, sqlText } from '../../storage/identifier';
import type { StoredIndex } from '../../storage/storage';
import { ElasticsearchError } from '../errors';
import { literalSql } from './literal_sql';

type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refused = (reason: string): ElasticsearchError =>
  new ElasticsearchError(400, 'parsing_exception', reason);

/** The only member of a query such as `{"term": {...}}`. */
const only = (query: Json, what: string): [string, unknown] => {
  const entries = Object.entries(query);
  const [entry] = entries;
  if (!entry || entries.length !== 1) throw refused(`[${what}] malformed query, expected one key`);
  return entry;
};

const asList = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

const valueSql = (field: Field, value: unknown): string => {
  if (field.type === 'datetime') {
    const instant = typeof value === 'number' ? value : Date.parse(String(value));
    if (Number.isNaN(instant)) {
      throw refused(`failed to parse date field [${String(value).slice(0, 100)}]`);
    }
    return literalSql(instant, 'datetime');
  }
  if (field.type === 'boolean') return value === true || value === 'true' ? 'TRUE' : 'FALSE';
  if (field.type === 'integer' || field.type === 'long' || field.type === 'double') {
    const number = Number(value);
    if (Number.isNaN(number)) throw refused(`failed to create query: not a number`);
    return String(number);
  }
  return sqlText(String(value));
};

/** A condition that any one value of a field meets; an unmapped field meets none. */
const anyValue = (
  index: StoredIndex,
  name: string,
  condition: (sql: string, field: Field) => string
): string => {
  const field = index.fields.get(name);
  if (!field) return 'FALSE';
  if (field.type === 'text' || field.type === 'unsupported') {
    throw refused(
      `a filter on the ${field.mappedType} field [${name}] is not supported by this engine`
    );
  }
  if (field.constant !== null) return condition(sqlText(field.constant), field);
  if (field.column === null) return 'FALSE';
  const column = sqlName(field.column);
  return field.many
    ? `COALESCE(len(list_filter(${column}, lambda v: ${condition('v', field)})) > 0, FALSE)`
    : `COALESCE(${condition(column, field)}, FALSE)`;
};

const equals = (index: StoredIndex, name: string, values: readonly unknown[]): string =>
  values.length === 0
    ? 'FALSE'
    : anyValue(
        index,
        name,
        (sql, field) => `${sql} IN (${values.map((value) => valueSql(field, value)).join(', ')})`
      );

const RANGE: Readonly<Record<string, string>> = { gt: '>', gte: '>=', lt: '<', lte: '<=' };

const range = (index: StoredIndex, name: string, bounds: unknown): string => {
  if (!isRecord(bounds)) throw refused('[range] query malformed');
  return anyValue(index, name, (sql, field) =>
    Object.entries(bounds)
      .flatMap(([key, value]) => {
        if (key === 'format' || key === 'time_zone' || value === null) return [];
        const operator = RANGE[key];
        if (operator === undefined) throw refused(`[range] query does not support [${key}]`);
        return [`${sql} ${operator} ${valueSql(field, value)}`];
      })
      .join(' AND ')
  );
};

const bool = (index: StoredIndex, clauses: Json): string => {
  const known = ['must', 'filter', 'should', 'must_not', 'minimum_should_match', 'boost'];
  const unknown = Object.keys(clauses).find((key) => !known.includes(key));
  if (unknown !== undefined) throw refused(`[bool] query does not support [${unknown}]`);
  const each = (key: string): string[] =>
    asList(clauses[key]).map((query) => filterSql(query, index));
  const all = [...each('must'), ...each('filter')];
  const should = each('should');
  const least = Number(clauses.minimum_should_match ?? (all.length === 0 ? 1 : 0));
  if (should.length > 0 && least === 1) all.push(`(${should.join(' OR ')})`);
  if (should.length > 0 && least > 1) {
    all.push(`(${should.map((sql) => `(${sql})::INTEGER`).join(' + ')}) >= ${least}`);
  }
  all.push(...each('must_not').map((sql) => `NOT ${sql}`));
  return all.length === 0 ? 'TRUE' : `(${all.join(' AND ')})`;
};

/** `{"field": value}` or `{"field": {"query" | "value": value}}`. */
const nameAndValue = (body: unknown, what: string): [string, unknown] => {
  if (!isRecord(body)) throw refused(`[${what}] query malformed`);
  const [name, value] = only(body, what);
  return isRecord(value) ? [name, value.query ?? value.value] : [name, value];
};

/**
 * Query DSL as a SQL condition over the table of an index. It is never null. Queries that the
 * stand-in does not have are refused by their name.
 */
export const filterSql = (query: unknown, index: StoredIndex): string => {
  if (!isRecord(query)) throw refused('the filter is no query');
  const [kind, body] = only(query, 'filter');
  switch (kind) {
    case 'match_all':
      return 'TRUE';
    case 'match_none':
      return 'FALSE';
    case 'bool':
      if (!isRecord(body)) throw refused('[bool] query malformed');
      return bool(index, body);
    case 'term':
    case 'match':
    case 'match_phrase': {
      const [name, value] = nameAndValue(body, kind);
      return equals(index, name, [value]);
    }
    case 'terms': {
      if (!isRecord(body)) throw refused('[terms] query malformed');
      const [name, values] = only(body, kind);
      return equals(index, name, asList(values));
    }
    case 'range': {
      if (!isRecord(body)) throw refused('[range] query malformed');
      const [name, bounds] = only(body, kind);
      return range(index, name, bounds);
    }
    case 'exists': {
      const name = isRecord(body) ? String(body.field) : '';
      return anyValue(index, name, (sql) => `${sql} IS NOT NULL`);
    }
    case 'ids': {
      const values = isRecord(body) ? asList(body.values) : [];
      return values.length === 0
        ? 'FALSE'
        : `_id IN (${values.map((value) => sqlText(String(value))).join(', ')})`;
    }
    default:
      throw refused(`query [${kind.slice(0, 100)}] is not supported by this engine`);
  }
};
