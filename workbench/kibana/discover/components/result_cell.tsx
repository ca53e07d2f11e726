import { EuiDescriptionList, EuiTextColor } from '@elastic/eui';
import { cellText } from '../search/cell_text';
import type { EsqlColumn } from '../search/esql_call';
import { timeText, type TimeFormat } from '../search/time_text';
import { cutText, visibleText } from '../search/visible_text';

/** Stands for the whole document in one cell. */
export const SUMMARY_COLUMN = '_source';

const LONGEST_CELL = 300;
const LONGEST_WHOLE = 20_000;
const SUMMARY_FIELDS = 40;

interface Props {
  columns: readonly EsqlColumn[];
  row: readonly unknown[];
  name: string;
  /** In the popover, where there is room. */
  isWhole: boolean;
  timeFormat: TimeFormat;
}

/** A value as text, whatever it holds. */
export const valueText = (value: unknown, type: string, timeFormat: TimeFormat): string =>
  type === 'date' && typeof value === 'string' ? timeText(value, timeFormat) : cellText(value);

export const ResultCell = ({ columns, row, name, isWhole, timeFormat }: Props) => {
  const limit = isWhole ? LONGEST_WHOLE : LONGEST_CELL;
  const shown = (value: unknown, type: string): string =>
    cutText(visibleText(valueText(value, type, timeFormat)), limit);
  if (name === SUMMARY_COLUMN) {
    const fields = columns.flatMap((column, index) => {
      const value = row[index];
      return value === null || value === undefined
        ? []
        : [{ title: visibleText(column.name), description: shown(value, column.type) }];
    });
    return (
      <EuiDescriptionList
        type="inline"
        compressed
        textStyle="reverse"
        listItems={isWhole ? fields : fields.slice(0, SUMMARY_FIELDS)}
      />
    );
  }
  const index = columns.findIndex((column) => column.name === name);
  const value = row[index];
  if (value === null || value === undefined) return <EuiTextColor color="subdued">-</EuiTextColor>;
  return <span>{shown(value, columns[index]?.type ?? '')}</span>;
};
