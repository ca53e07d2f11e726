import type { EuiDataGridCellValueElementProps } from '@elastic/eui';
import { isCorrectedColumnId } from '../services/corrected_columns';
import { useCorrectedResult } from '../hooks/use_corrected_result';
import { useServices } from '../hooks/use_services';
import { CorrectedDetails } from './corrected_details';
import { correctedValue } from './corrected_value';

/** One value of a row: short in its cell, in full and with its menu in the cell's popover. */
export const CorrectedCell = ({
  rowIndex,
  colIndex,
  columnId,
  isDetails,
}: EuiDataGridCellValueElementProps) => {
  const result = useCorrectedResult();
  const { dateFormat } = useServices();
  const row = result.rows[rowIndex];
  if (row === undefined || !isCorrectedColumnId(columnId)) return null;
  return isDetails ? (
    <CorrectedDetails row={row} column={columnId} result={result} />
  ) : (
    correctedValue({
      row,
      column: columnId,
      result,
      dateFormat,
      onMore: () => result.openCell(rowIndex, colIndex),
    })
  );
};
