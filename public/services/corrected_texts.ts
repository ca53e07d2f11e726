import type { CorrectedRow } from '../../common/result/corrected_row';
import type { CorrectedColumnId } from './corrected_columns';
import { figureColumn, isFigureColumn, isListColumn } from './corrected_lists';

const present = (value: string | number | null): string[] =>
  value === null ? [] : [String(value)];

/**
 * The values of a cell as they are copied: numbers without separators, instants in UTC. Empty where
 * the row does not know them.
 */
export const correctedTexts = (
  row: CorrectedRow,
  column: CorrectedColumnId,
  threshold: number
): readonly string[] => {
  if (isListColumn(column)) return (row[column] ?? []).flatMap(({ value }) => value ?? []);
  if (isFigureColumn(column)) {
    const { of, part } = figureColumn(column);
    return present(row[of]?.[part] ?? null);
  }
  switch (column) {
    case 'principal':
      return present(row.actor);
    case 'badges':
      return [];
    case 'over_threshold':
      return row.asked_most === null ? [] : [String(row.asked_most / threshold)];
    default:
      return present(row[column]);
  }
};
