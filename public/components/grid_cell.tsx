import type { EuiDataGridCellValueElementProps } from '@elastic/eui';
import { EuiText } from '@elastic/eui';
import type { Window } from '../../common/result/window';
import { useResult } from '../hooks/use_result';
import { dateText } from '../services/date_text';
import { formatNumber } from '../services/number_format';
import { isColumnId, type ColumnId } from '../services/published_columns';
import { visibleText } from '../../common/result/visible_text';
import { AbsentValue } from './absent_value';
import { ListValue } from './list_value';
import { LogText } from './log_text';
import { Outcome } from './outcome';
import { ValueDetails } from './value_details';

const TITLE_CHARACTERS = 300;

type CellValue = string | null | string[];

const listOf = (value: CellValue): string[] =>
  value === null ? [] : Array.isArray(value) ? value : [value];

const TextValue = ({ column, text }: { column: ColumnId; text: string }) => {
  if (column === 'event.outcome') return <Outcome outcome={text} />;
  const title = column === 'date' ? dateText(text) : visibleText(text.slice(0, TITLE_CHARACTERS));
  return (
    <span title={title ?? undefined}>
      <LogText text={text} />
    </span>
  );
};

const Details = ({
  column,
  value,
  window,
}: {
  column: ColumnId;
  value: CellValue;
  window: Window;
}) => {
  const meaning = column === 'date' && typeof value === 'string' ? dateText(value) : null;
  return (
    <>
      {meaning !== null && <EuiText size="s">{meaning}</EuiText>}
      <ValueDetails column={column} values={listOf(value)} window={window} />
    </>
  );
};

/** One value of a row: short in its cell, in full in the cell's popover. */
export const GridCell = ({
  rowIndex,
  colIndex,
  columnId,
  isDetails,
}: EuiDataGridCellValueElementProps) => {
  const { rows, order, window, openCell } = useResult();
  const row = rows[order[rowIndex] ?? -1];
  if (row === undefined || !isColumnId(columnId)) return null;
  const value = row[columnId];
  if (typeof value === 'number') return <>{formatNumber(value)}</>;
  if (isDetails) return <Details column={columnId} value={value} window={window} />;
  const [first, ...others] = listOf(value);
  if (first === undefined) return <AbsentValue column={columnId} />;
  return Array.isArray(value) ? (
    <ListValue
      column={columnId}
      values={[first, ...others]}
      window={window}
      onMore={() => openCell(rowIndex, colIndex)}
    />
  ) : (
    <TextValue column={columnId} text={first} />
  );
};
