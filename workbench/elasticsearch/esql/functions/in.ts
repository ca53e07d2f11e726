import type { FunctionDefinition } from '../bind/bound';
import { areComparable, notComparable } from './types_fit';

/** `x IN (a, b)`. A constant of several values in the list is refused: Elasticsearch ignores it there. */
export const inList: FunctionDefinition = {
  name: 'in',
  signature: 'value, values of the same kind → boolean',
  values: 'one',
  nulls: 'null when the value is null, or is not found while the list holds a null',
  resolve: ([operand, ...list], source) => {
    if (!operand) return '[IN] takes a value and a list';
    const several = list.find(({ many }) => many);
    if (several) {
      return `[${several.source.text}] of [${source.text}] holds several values, which IN does not look into; give each value a parameter of its own`;
    }
    const wrong = list.find((item) => !areComparable(operand.type, item.type));
    return wrong ? notComparable(source, operand.type, wrong.type) : { type: 'boolean' };
  },
  sql: ([operand, ...list]) =>
    `(${operand?.sql ?? ''} IN (${list.map(({ sql }) => sql).join(', ')}))`,
};
