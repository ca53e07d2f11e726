import type { FunctionDefinition } from '../bind/bound';
import type { EsqlType } from '../types';
import { wrongType } from './types_fit';

const isTruth = (type: EsqlType): boolean => type === 'boolean' || type === 'null';

const logical = (name: string, sqlOperator: string): FunctionDefinition => ({
  name,
  resolve: (args, source) => {
    const wrong = args.findIndex((arg) => !isTruth(arg.type));
    return wrong < 0
      ? { type: 'boolean' }
      : wrongType(source, wrong, args.length, 'boolean', args[wrong]?.type ?? 'null');
  },
  sql: ([left, right]) =>
    `CAST(${left?.single ?? ''} AS BOOLEAN) ${sqlOperator} CAST(${right?.single ?? ''} AS BOOLEAN)`,
});

/** Three-valued: null stands for unknown. */
export const logic: FunctionDefinition[] = [
  logical('and', 'AND'),
  logical('or', 'OR'),
  {
    name: 'not',
    resolve: ([operand], source) =>
      operand && isTruth(operand.type)
        ? { type: 'boolean' }
        : wrongType(source, 0, 1, 'boolean', operand?.type ?? 'null'),
    sql: ([operand]) => `NOT CAST(${operand?.single ?? ''} AS BOOLEAN)`,
  },
];
