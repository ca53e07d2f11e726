import { gathered } from './gathered';
import type { Select } from './select';

const source: Select = {
  kind: 'source',
  aliases: ['c0'],
  tables: [{ table: 't', columns: ['x'], condition: null }],
};
const filter: Select = { kind: 'map', conditions: ['c0 = 1'], added: [{ alias: 'c1', sql: 'c0' }] };
const group: Select = { kind: 'group', keys: [], results: [] };
const cut = (...order: string[]): Select => ({ kind: 'cut', order, count: 10 });

describe('rows that meet the conditions', () => {
  it.each([
    ['a group reads them all', [source, filter, group]],
    ['an order reads them all', [source, filter, cut('c0')]],
  ])('are gathered where %s', (_why, selects) => {
    expect(gathered(selects)[1]).toEqual({
      ...filter,
      conditions: ['c0 = 1', 'random() >= 0'],
    });
  });

  it.each([
    ['a LIMIT may end the reading early', [source, filter, cut()]],
    ['nothing is worked out of them', [source, { ...filter, added: [] }, group]],
    ['there are no conditions', [source, { ...filter, conditions: [] }, group]],
    ['a ROW is read', [{ ...source, tables: [] }, filter, group]],
  ] as Array<[string, Select[]]>)('are left as they come where %s', (_why, selects) => {
    expect(gathered(selects)).toEqual(selects);
  });
});
