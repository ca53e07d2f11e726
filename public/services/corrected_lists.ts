import type { FilterName } from '../../common/result/filters';
import type { CorrectedColumnId } from './corrected_columns';

/** Columns that hold counted lists, by the list of the row. */
export type ListColumnId = 'regions' | 'types' | 'subnets' | 'days';

export const isListColumn = (column: CorrectedColumnId): column is ListColumnId =>
  column === 'regions' || column === 'types' || column === 'subnets' || column === 'days';

export interface ColumnTarget {
  name: FilterName | null;
  field: string | null;
}

const NO_TARGET: ColumnTarget = { name: null, field: null };

const TARGETS: Partial<Record<CorrectedColumnId, ColumnTarget>> = {
  principal: { name: 'principal', field: null },
  account: { name: 'account', field: 'cloud.account.id' },
  regions: { name: 'region', field: 'cloud.region' },
  types: { name: 'type', field: null },
  subnets: { name: 'subnet', field: null },
};

/** The filter and the field that a column's values belong to. */
export const columnTarget = (column: CorrectedColumnId): ColumnTarget =>
  TARGETS[column] ?? NO_TARGET;

interface FigureColumn {
  of: 'asked' | 'running';
  part: 'vcpus' | 'gpus' | 'usd_per_hour';
}

const FIGURES = {
  asked_usd_per_hour: { of: 'asked', part: 'usd_per_hour' },
  running_usd_per_hour: { of: 'running', part: 'usd_per_hour' },
  asked_vcpus: { of: 'asked', part: 'vcpus' },
  running_vcpus: { of: 'running', part: 'vcpus' },
  asked_gpus: { of: 'asked', part: 'gpus' },
  running_gpus: { of: 'running', part: 'gpus' },
} satisfies Partial<Record<CorrectedColumnId, FigureColumn>>;

export type FigureColumnId = keyof typeof FIGURES;

export const isFigureColumn = (column: CorrectedColumnId): column is FigureColumnId =>
  Object.hasOwn(FIGURES, column);

/** Which estimate a column shows, and which of its figures. */
export const figureColumn = (column: FigureColumnId): FigureColumn => FIGURES[column];
