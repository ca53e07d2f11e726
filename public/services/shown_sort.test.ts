import { isColumnId } from './published_columns';
import { shownSort } from './shown_sort';

describe('shownSort', () => {
  it('is what the address says, without columns of the other reading', () => {
    expect(
      shownSort(
        [
          { id: 'asked_most', direction: 'desc' },
          { id: 'date', direction: 'asc' },
        ],
        [{ id: 'regions', direction: 'asc' }],
        isColumnId
      )
    ).toEqual([{ id: 'date', direction: 'asc' }]);
  });

  it('is what the person left where the address says nothing', () => {
    const remembered = [{ id: 'regions', direction: 'asc' }] as const;
    expect(shownSort([], remembered, isColumnId)).toBe(remembered);
  });
});
