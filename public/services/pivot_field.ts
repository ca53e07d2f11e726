import type { FilterName } from '../../common/result/filters';
import type { ColumnId } from './published_columns';
import type { PivotField } from './value_pivot';

interface Pivot {
  /** The filter of the corrected reading that asks for the same values. */
  name: FilterName | null;
  /** The field of events that holds them; null where the query made the value itself. */
  field: PivotField | null;
}

const NO_PIVOT: Pivot = { name: null, field: null };

const PIVOTS: Partial<Record<ColumnId, Pivot>> = {
  'user.name': { name: 'user', field: 'user.name' },
  subnet_id: { name: 'subnet', field: null },
  instance_type: { name: 'type', field: null },
  // A session's ARN is not the actor's, which the corrected reading asks for.
  principal_arns: { name: null, field: 'aws.cloudtrail.user_identity.arn' },
  regions: { name: 'region', field: 'cloud.region' },
  accounts: { name: 'account', field: 'cloud.account.id' },
};

/** Where a published column's values lead. */
export const columnPivot = (column: ColumnId): Pivot => PIVOTS[column] ?? NO_PIVOT;

export const pivotField = (column: ColumnId): PivotField | null => columnPivot(column).field;
