import type { PublishedRow } from '../../common/queries/published';
import { chosenSort, DEFAULT_SORT, rowOrder, type SortColumn } from './row_order';

const row = (values: Partial<PublishedRow>): PublishedRow => ({
  target_instance_count: 10,
  user_attempts: 1,
  'user.name': 'web_admin',
  date: '2018-26-20',
  subnet_id: null,
  instance_type: 'm5.large',
  'event.outcome': 'failure',
  principal_arns: [],
  regions: [],
  accounts: [],
  ...values,
});

const by = (id: SortColumn['id'], direction: SortColumn['direction'] = 'asc'): SortColumn[] => [
  { id, direction },
];

describe('rowOrder', () => {
  it('puts the largest count first when nothing is asked, then the most attempts', () => {
    const rows = [
      row({ target_instance_count: 9 }),
      row({ target_instance_count: 100, user_attempts: 2 }),
      row({ target_instance_count: 100, user_attempts: 10 }),
    ];
    expect(rowOrder(rows, [])).toEqual([2, 1, 0]);
  });

  it('has one order of equal rows, however they come', () => {
    const rows = [row({ regions: ['eu-west-1'] }), row({ regions: ['us-east-1'] })];
    expect(rowOrder(rows, by('date'))).toEqual([0, 1]);
    expect(rowOrder([...rows].reverse(), by('date'))).toEqual([1, 0]);
  });

  it('sorts counts as numbers, not as texts', () => {
    const rows = [9, 100, 20].map((target_instance_count) => row({ target_instance_count }));
    expect(rowOrder(rows, by('target_instance_count'))).toEqual([0, 2, 1]);
  });

  it('sorts numbers inside texts as numbers', () => {
    const rows = ['m5.12xlarge', 'm5.2xlarge', 'm5.large'].map((instance_type) =>
      row({ instance_type })
    );
    expect(rowOrder(rows, by('instance_type'))).toEqual([1, 0, 2]);
  });

  it.each(['asc', 'desc'] as const)('puts absent values last when sorted %s', (direction) => {
    const rows = [row({ subnet_id: null }), row({ subnet_id: 'subnet-1' })];
    expect(rowOrder(rows, by('subnet_id', direction))).toEqual([1, 0]);
    const lists = [row({ regions: [] }), row({ regions: ['eu-west-1'] })];
    expect(rowOrder(lists, by('regions', direction))).toEqual([1, 0]);
  });

  it('sorts lists by their first value, then by their length', () => {
    const rows = [['b'], ['a', 'c'], ['a']].map((regions) => row({ regions }));
    expect(rowOrder(rows, by('regions'))).toEqual([2, 1, 0]);
  });

  it('takes a second column where the first says nothing', () => {
    const rows = [
      row({ 'user.name': 'a', user_attempts: 1 }),
      row({ 'user.name': 'a', user_attempts: 3 }),
    ];
    expect(rowOrder(rows, [...by('user.name'), ...by('user_attempts', 'desc')])).toEqual([1, 0]);
  });
});

describe('chosenSort', () => {
  it('takes a column that is added to the order of the page for the only one', () => {
    expect(chosenSort([...DEFAULT_SORT, ...by('regions')], true)).toEqual(by('regions'));
  });

  it('leaves an order that the person made, and a change of the order of the page', () => {
    const made = [...DEFAULT_SORT, ...by('regions')];
    expect(chosenSort(made, false)).toEqual(made);
    const changed = by('target_instance_count', 'asc');
    expect(chosenSort(changed, true)).toEqual(changed);
  });
});
