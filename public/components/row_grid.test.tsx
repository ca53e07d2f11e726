import '@testing-library/jest-dom';
import { EuiProvider, type EuiDataGridCellValueElementProps } from '@elastic/eui';
import { configure, fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { defaultPreferences } from '../services/grid_preferences';
import { RowGrid, type RowGridProps } from './row_grid';

type Column = 'name' | 'count';

configure({ testIdAttribute: 'data-test-subj' });

const COLUMNS = [{ id: 'name' }, { id: 'count' }];
const NO_SORT: RowGridProps<Column>['sort'] = [];
const isColumn = (id: string): id is Column => id === 'name' || id === 'count';
const preferences = defaultPreferences<Column>({ name: 'test', columnIds: ['name', 'count'] });

const Value = ({ rowIndex, columnId }: EuiDataGridCellValueElementProps) => (
  <>{`${columnId} ${rowIndex}`}</>
);

/** Three rows, each with a cell of its own for what is to be done with it. */
const open = (rowCell: (row: number) => JSX.Element) => {
  const props: RowGridProps<Column> = {
    label: 'Rows',
    gridRef: createRef(),
    columns: COLUMNS,
    leadingControlColumns: [
      {
        id: 'control',
        width: 34,
        headerCellRender: () => null,
        rowCellRender: ({ rowIndex }) => rowCell(rowIndex),
      },
    ],
    rowCount: 3,
    renderCellValue: Value,
    sort: NO_SORT,
    page: 0,
    preferences,
    isColumn,
    onSort: jest.fn(),
    onPage: jest.fn(),
    onPreferences: jest.fn(),
  };
  render(
    <EuiProvider>
      <RowGrid {...props} />
    </EuiProvider>
  );
};

const cellOf = (row: number, column: string): HTMLElement => {
  const cell = screen
    .getAllByTestId('dataGridRowCell')
    .find(
      ({ dataset }) =>
        dataset.gridcellRowIndex === String(row) && dataset.gridcellColumnId === column
    );
  if (cell === undefined) throw new Error(`There is no cell of ${column} in row ${row}.`);
  return cell;
};

const button = (pressed: (row: number) => void) => (row: number) => (
  <button type="button" tabIndex={-1} onClick={() => pressed(row)}>
    Open
  </button>
);

describe('RowGrid', () => {
  it.each(['Enter', 'F2'])('presses the button of a row by %s in its cell', (key) => {
    const pressed = jest.fn();
    open(button(pressed));
    const isLeftToOthers = fireEvent.keyDown(cellOf(1, 'control'), { key });
    expect(pressed.mock.calls).toEqual([[1]]);
    expect(isLeftToOthers).toBe(false);
  });

  it('follows the link of a row by Enter in its cell', () => {
    const followed = jest.fn((event: { preventDefault(): void }) => event.preventDefault());
    open(() => (
      <a href="#events" tabIndex={-1} onClick={followed}>
        Events
      </a>
    ));
    fireEvent.keyDown(cellOf(2, 'control'), { key: 'Enter' });
    expect(followed).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['another key in its cell', () => cellOf(1, 'control'), 'ArrowDown'],
    ['Enter in a cell with a value', () => cellOf(1, 'name'), 'Enter'],
    [
      'Enter on the button, which presses it by itself',
      () => screen.getAllByText('Open')[1],
      'Enter',
    ],
  ])('does not press the button by %s', (_, target, key) => {
    const pressed = jest.fn();
    open(button(pressed));
    const found = target();
    if (found === undefined) throw new Error('There is nothing to press a key on.');
    fireEvent.keyDown(found, { key });
    expect(pressed).not.toHaveBeenCalled();
  });

  it('can be scrolled by the keyboard: what holds the rows takes the focus', () => {
    open(button(jest.fn()));
    const [area] = screen.getAllByRole('rowgroup');
    expect(area).toContainElement(cellOf(0, 'name'));
    area?.focus();
    expect(area).toHaveFocus();
  });
});
