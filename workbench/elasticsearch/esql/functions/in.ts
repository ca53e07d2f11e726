import type { FunctionDefinition } from '../bind/bound';
import { literalSql } from '../compile/literal_sql';
import { areComparable, notComparable } from './types_fit';

/** Null when the value is null, or when it is not found and the list holds a null. */
export const inList: FunctionDefinition = {
  name: 'in',
  resolve: ([operand, ...list], source) => {
    if (!operand) return '[IN] takes a value and a list';
    const wrong = list.find((item) => !areComparable(operand.type, item.type));
    return wrong ? notComparable(source, operand.type, wrong.type) : { type: 'boolean' };
  },
  sql: ([operand, ...list]) => {
    const items = list.flatMap(({ bound, single }) =>
      bound.kind === 'literal' && Array.isArray(bound.value)
        ? bound.value.map((value) => literalSql(value, bound.type))
        : [single]
    );
    return items.length === 0 ? 'FALSE' : `${operand?.single ?? ''} IN (${items.join(', ')})`;
  },
};
