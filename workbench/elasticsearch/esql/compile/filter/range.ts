import { canonicalIp } from '../../../storage/canonical_ip';
import type { Field } from '../../../storage/field';
import { sqlText } from '../../../storage/identifier';
import { ipOrder } from '../ip_order';
import { versionOrder } from '../version_order';
import { dateBound } from './date_bound';
import { dateSql } from './date_sql';
import { numberSql } from './equality';
import { anyValue, type FilterContext } from './field_condition';
import { impossible, malformed } from './filter_errors';
import { ipHex } from './ip_block';
import { allow, asked, isRecord, only, type Asked } from './json';

const OPERATORS: Readonly<Record<string, string>> = { gt: '>', gte: '>=', lt: '<', lte: '<=' };

interface Bound {
  readonly operator: string;
  readonly value: Asked;
  /** A date of `gt` and `lte` reaches to the end of what it names. */
  readonly roundUp: boolean;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const boundSql = (
  sql: string,
  { type }: Field,
  { operator, value, roundUp }: Bound,
  rules: { now: Date; timeZone: string; format: string | null }
): string => {
  switch (type) {
    case 'datetime':
    case 'date_nanos':
      return `${sql} ${operator} ${dateSql(dateBound(value, { ...rules, roundUp }), type, roundUp)}`;
    case 'version':
      return `${versionOrder(sql, false)} ${operator} ${versionOrder(sqlText(String(value)), false)}`;
    case 'integer':
    case 'long':
    case 'unsigned_long':
    case 'double':
      return `${sql} ${operator} ${numberSql(value)}`;
    case 'boolean':
      return `${sql} ${operator} ${value === true || value === 'true' ? 'TRUE' : 'FALSE'}`;
    case 'ip': {
      const address = canonicalIp(String(value));
      if (address === null) {
        throw impossible(`'${String(value).slice(0, 100)}' is not an IP string literal.`);
      }
      return `${ipOrder(sql, false)} ${operator} ${sqlText(ipHex(address))}`;
    }
    default:
      return `${sql} ${operator} ${sqlText(String(value))}`;
  }
};

/** SQL of `{"range": {"field": {"gte": ..., "lt": ...}}}`. */
export const range = (body: unknown, context: FilterContext): string => {
  const [name, bounds] = only(body, 'range');
  if (!isRecord(bounds)) throw malformed('[range] query malformed, no field after start_object');
  allow(bounds, 'range', 'gt', 'gte', 'lt', 'lte', 'format', 'time_zone');
  const rules = {
    now: context.now,
    timeZone: textOf(bounds.time_zone) ?? 'UTC',
    format: textOf(bounds.format),
  };
  const given = Object.entries(OPERATORS).flatMap(([key, operator]): Bound[] =>
    bounds[key] === undefined || bounds[key] === null
      ? []
      : [
          {
            operator,
            value: asked(bounds[key], 'range'),
            roundUp: key === 'gt' || key === 'lte',
          },
        ]
  );
  return anyValue(context, name, (sql, field) =>
    given.length === 0
      ? `${sql} IS NOT NULL`
      : `(${given.map((bound) => boundSql(sql, field, bound, rules)).join(' AND ')})`
  );
};
