import { nullableNumber, requiredText, textList } from './cell';
import { decodeTable, isCellTable } from './cell_table';
import type { Cells } from './query';

const decodeRow = (cells: Cells) => ({
  name: requiredText(cells, 'name'),
  count: nullableNumber(cells, 'count'),
  tags: textList(cells, 'tags'),
});

describe('decodeTable', () => {
  it('makes a row of each, by the names of the columns and not by their place', () => {
    const table = {
      columns: ['tags', 'further', 'name', 'count'],
      cells: [
        [['b', 'a'], null],
        [1, 2],
        ['first', 'second'],
        [1, null],
      ],
    };
    expect(decodeTable(decodeRow, table)).toEqual([
      { name: 'first', count: 1, tags: ['a', 'b'] },
      { name: 'second', count: null, tags: [] },
    ]);
  });

  it('has no row where there is none', () => {
    expect(decodeTable(decodeRow, { columns: ['name'], cells: [[]] })).toEqual([]);
    expect(decodeTable(decodeRow, { columns: [], cells: [] })).toEqual([]);
  });

  it('names the column of a cell that is not as promised', () => {
    const table = { columns: ['name', 'count'], cells: [['a'], ['1']] };
    expect(() => decodeTable(decodeRow, table)).toThrow('column count: expected a number');
  });
});

describe('isCellTable', () => {
  it.each([
    [{ columns: [], cells: [] }, true],
    [{ columns: ['a', 'b'], cells: [[1], [null]] }, true],
    [{ columns: ['a', 'b'], cells: [[1]] }, false],
    [{ columns: ['a', 'b'], cells: [[1], [1, 2]] }, false],
    [{ columns: [1], cells: [[1]] }, false],
    [{ columns: ['a'], cells: ['text'] }, false],
    [{ columns: ['a'] }, false],
    [[], false],
    [null, false],
    ['table', false],
  ])('says of %j: %p', (value, isTable) => {
    expect(isCellTable(value)).toBe(isTable);
  });
});
