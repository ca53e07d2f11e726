import type { CallSite, FunctionDefinition, SqlArgument } from '../bind/bound';
import { areComparable } from './types_fit';

const SEVERAL =
  "'java.lang.IllegalArgumentException: single-value function encountered multi-value'";

const hasSeveral = ({ sql, many }: SqlArgument): string[] =>
  many ? [`COALESCE(len(${sql}) > 1, FALSE)`] : [];

/** The one value of an argument, null where there is none or several. */
const single = ({ sql, many }: SqlArgument): string =>
  many ? `(CASE WHEN len(${sql}) = 1 THEN ${sql}[1] END)` : sql;

const anyOf = (conditions: readonly string[]): string => `(${conditions.join(' OR ')})`;

/** Items of several values are passed over with a warning; where all are such, the result is null. */
const amongSeveral = (
  operand: string,
  list: readonly SqlArgument[],
  { failing, once }: CallSite
): string => {
  const several = list.flatMap(hasSeveral);
  const found = once(anyOf(list.map((item) => `COALESCE(${operand} = ${single(item)}, FALSE)`)));
  const anyNull = anyOf(list.map(({ sql }) => `${sql} IS NULL`));
  const allSeveral =
    several.length === list.length ? `WHEN ${several.join(' AND ')} THEN NULL ` : '';
  const value = `CASE WHEN ${operand} IS NULL THEN NULL ${allSeveral}WHEN ${found} THEN TRUE WHEN ${anyNull} THEN NULL ELSE FALSE END`;
  const warned = failing({
    when: `${operand} IS NOT NULL AND ${anyOf(several)}`,
    message: SEVERAL,
    value: 'NULL::BOOLEAN',
  });
  return `COALESCE(${warned}, ${value})`;
};

/** `1st`, `2nd`, `3rd`, `4th` and so on. */
const numbered = (place: number): string => {
  const isTeen = place % 100 >= 11 && place % 100 <= 13;
  return `${place}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][place % 10]) ?? 'th'}`;
};

/** `x IN (a, b)`. */
export const inList: FunctionDefinition = {
  name: 'in',
  signature: 'value, values of the same kind → boolean',
  values: 'all',
  nulls:
    'null when the value is null, or is not found while the list holds a null; several values are passed over with a warning',
  resolve: ([operand, ...list], source) => {
    if (!operand) return '[IN] takes a value and a list';
    const wrong = list.findIndex((item) => !areComparable(operand.type, item.type));
    const item = list[wrong];
    return item
      ? `${numbered(wrong + 1)} argument of [${source.text}] must be [${operand.type}], found value [${item.source.text}] type [${item.type}]`
      : { type: 'boolean' };
  },
  sql: ([operand, ...list], site) => {
    if (!operand) return 'NULL::BOOLEAN';
    const value = site.once(single(operand));
    const result = list.some(({ many }) => many)
      ? amongSeveral(value, list, site)
      : `(${value} IN (${list.map(({ sql }) => sql).join(', ')}))`;
    return operand.many
      ? site.failing({ when: `len(${operand.sql}) > 1`, message: SEVERAL, value: result })
      : result;
  },
};
