import { strangersAmong } from './compare_rows';

const ROW = { count: 12, name: 'ann', accounts: ['1', '2'], subnet: null };

describe('rows that are not among all', () => {
  it('are none when all mean the same, however it is written', () => {
    const written = { accounts: ['2', '1'], subnet: null, name: ['ann'], count: '12' };
    expect(strangersAmong([ROW], [{ name: 'bob' }, written])).toEqual([]);
  });

  it.each([
    ['another value', { ...ROW, count: 13 }],
    ['a value more', { ...ROW, accounts: ['1', '2', '3'] }],
    ['a value where there is none', { ...ROW, subnet: 'null' }],
    ['a value in another column', { ...ROW, name: null, subnet: 'ann' }],
  ])('are those with %s', (_what, row) => {
    expect(strangersAmong([ROW, row], [ROW])).toEqual([row]);
  });

  it('are those that come more often than among all', () => {
    expect(strangersAmong([ROW, ROW], [ROW])).toEqual([ROW]);
  });
});
