import { madeOf, nullableNumber, requiredText, textList } from './cell';
import { columnsOf, decodeTable, isCellTable } from './cell_table';

const DECODERS = {
  name: requiredText('name'),
  count: nullableNumber('count'),
  tags: textList('tags'),
};

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
    expect(decodeTable(DECODERS, table)).toEqual([
      { name: 'first', count: 1, tags: ['a', 'b'] },
      { name: 'second', count: null, tags: [] },
    ]);
  });

  it('has no row where there is none', () => {
    expect(decodeTable(DECODERS, { columns: ['name'], cells: [[]] })).toEqual([]);
    expect(decodeTable(DECODERS, { columns: [], cells: [] })).toEqual([]);
  });

  it('takes a column that is not there for nulls', () => {
    const table = { columns: ['name'], cells: [['a', 'b']] };
    expect(decodeTable(DECODERS, table)).toEqual([
      { name: 'a', count: null, tags: [] },
      { name: 'b', count: null, tags: [] },
    ]);
  });

  it('names the column of a cell that is not as promised', () => {
    const table = { columns: ['name', 'count'], cells: [['a'], ['1']] };
    expect(() => decodeTable(DECODERS, table)).toThrow('column count: expected a number');
  });
});

it('says once each column that rows are read from', () => {
  const again = madeOf(requiredText('name'), (name) => name.length);
  expect(columnsOf({ ...DECODERS, again })).toEqual(['name', 'count', 'tags']);
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
