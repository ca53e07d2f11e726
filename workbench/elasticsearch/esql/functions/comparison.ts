import type { FunctionDefinition } from '../bind/bound';
import { areComparable, notComparable } from './types_fit';

const comparison = (name: string, sqlOperator: string): FunctionDefinition => ({
  name,
  resolve: ([left, right], source) => {
    if (!left || !right) return `[${name}] takes two values`;
    return areComparable(left.type, right.type)
      ? { type: 'boolean' }
      : notComparable(source, left.type, right.type);
  },
  sql: ([left, right]) => `${left?.single ?? ''} ${sqlOperator} ${right?.single ?? ''}`,
});

/** Null on either side gives null; several values give null and a warning. */
export const comparisons = [
  comparison('==', '='),
  comparison('!=', '<>'),
  comparison('<', '<'),
  comparison('<=', '<='),
  comparison('>', '>'),
  comparison('>=', '>='),
];
