import type { FunctionDefinition } from '../bind/bound';
import { literalSql } from '../compile/literal_sql';
import { wrongCount } from './types_fit';

/** The same instant wherever it stands in a query. */
export const now: FunctionDefinition = {
  name: 'now',
  signature: '→ date',
  values: 'one',
  nulls: 'never null',
  resolve: (args, source) => wrongCount(source, args, 0) ?? { type: 'datetime' },
  sql: (_args, { context }) => literalSql(context.now.getTime(), 'datetime'),
};
