import type { EuiDataGridCellValueElementProps } from '@elastic/eui';
import { isCorrectedColumnId } from '../services/corrected_columns';
import { useCorrectedResult } from '../hooks/use_corrected_result';
import { CorrectedDetails } from './corrected_details';
import { CorrectedValue } from './corrected_value';

/** One value of a row: short in its cell, in full and with its menu in the cell's popover. */
export const CorrectedCell = ({
  rowIndex,
  colIndex,
  columnId,
  isDetails,
}: EuiDataGridCellValueElementProps) => {
  const result = useCorrectedResult();
  const row = result.rows[rowIndex];
  if (row === undefined || !isCorrectedColumnId(columnId)) return null;
  return isDetails ? (
    <CorrectedDetails row={row} column={columnId} result={result} />
  ) : (
    <CorrectedValue
      row={row}
      column={columnId}
      result={result}
      onMore={() => result.openCell(rowIndex, colIndex)}
    />
  );
};
