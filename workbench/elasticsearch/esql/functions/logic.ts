import type { FunctionDefinition } from '../bind/bound';
import { isTruth, wrongType } from './types_fit';

const logical = (name: string, sqlOperator: string): FunctionDefinition => ({
  name,
  signature: 'boolean, boolean → boolean',
  values: 'one',
  nulls: 'three-valued: null stands for unknown',
  resolve: (args, source) => {
    const wrong = args.findIndex((arg) => !isTruth(arg));
    return wrong < 0 ? { type: 'boolean' } : wrongType(source, args, wrong, 'boolean');
  },
  sql: ([left, right]) =>
    `(CAST(${left?.sql ?? ''} AS BOOLEAN) ${sqlOperator} CAST(${right?.sql ?? ''} AS BOOLEAN))`,
});

export const logic: readonly FunctionDefinition[] = [
  logical('and', 'AND'),
  logical('or', 'OR'),
  {
    name: 'not',
    signature: 'boolean → boolean',
    values: 'one',
    nulls: 'null',
    resolve: (args, source) => {
      const [operand] = args;
      return operand && isTruth(operand)
        ? { type: 'boolean' }
        : wrongType(source, args, 0, 'boolean');
    },
    sql: ([operand]) => `(NOT CAST(${operand?.sql ?? ''} AS BOOLEAN))`,
  },
];
