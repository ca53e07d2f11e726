import type { FunctionDefinition } from '../bind/bound';
import { truthSql } from '../compile/truth_sql';
import { isTruth, wrongType } from './types_fit';

const logical = (name: string, sqlOperator: string): FunctionDefinition => ({
  name,
  signature: 'boolean, boolean → boolean',
  values: 'all',
  nulls: 'three-valued: null stands for unknown; several values give null without a warning',
  resolve: (args, source) => {
    const wrong = args.findIndex((arg) => !isTruth(arg));
    return wrong < 0 ? { type: 'boolean' } : wrongType(source, args, wrong, 'boolean');
  },
  sql: (args, { once }) => {
    // What fails has a column of its own, so that both sides are worked out for every row.
    const [left, right] = args.map((arg) => (arg.many ? once(truthSql(arg)) : truthSql(arg)));
    const joined = `(${left ?? ''} ${sqlOperator} ${right ?? ''})`;
    const several = args.flatMap(({ sql, many }) =>
      many ? [`COALESCE(len(${sql}) > 1, FALSE)`] : []
    );
    return several.length === 0
      ? joined
      : `(CASE WHEN ${several.join(' OR ')} THEN NULL ELSE ${joined} END)`;
  },
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
