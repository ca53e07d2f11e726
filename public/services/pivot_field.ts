import type { ColumnId } from './published_columns';
import type { PivotField } from './value_pivot';

const FIELDS: Partial<Record<ColumnId, PivotField>> = {
  'user.name': 'user.name',
  principal_arns: 'aws.cloudtrail.user_identity.arn',
  regions: 'cloud.region',
  accounts: 'cloud.account.id',
};

/** The field of events that holds a column's values; null where the query made the value itself. */
export const pivotField = (column: ColumnId): PivotField | null => FIELDS[column] ?? null;
