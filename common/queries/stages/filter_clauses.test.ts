import { NO_VALUE } from '../../result/filters';
import { filterClauses, filterParameters, rowClause, rowKeyParameters } from './filter_clauses';

const region = (include: string[], exclude: string[] = []) => ({ region: { include, exclude } });

describe('the filters', () => {
  it('are nothing when nothing is asked for', () => {
    expect(filterClauses({})).toBe('');
    expect(filterParameters({})).toEqual({});
    expect(filterClauses(region([]))).toBe('');
  });

  it.each<[ReturnType<typeof region>, string]>([
    [region(['a', 'b']), 'cloud.region IN (?region_include_1, ?region_include_2)'],
    [region([NO_VALUE]), 'cloud.region IS NULL'],
    [region(['a', NO_VALUE]), '(cloud.region IN (?region_include_1) OR cloud.region IS NULL)'],
    [region([], ['a']), '(cloud.region NOT IN (?region_exclude_1) OR cloud.region IS NULL)'],
    [region([], [NO_VALUE]), 'cloud.region IS NOT NULL'],
    [region([], ['a', NO_VALUE]), 'cloud.region NOT IN (?region_exclude_1)'],
  ])('%j are %s', (filters, condition) => {
    expect(filterClauses(filters)).toBe(`| WHERE ${condition}`);
  });

  it('hold values in the order of their parameters, without the word for none', () => {
    expect(filterParameters(region([NO_VALUE, 'a'], ['b', 'c']))).toEqual({
      region_include_1: 'a',
      region_exclude_1: 'b',
      region_exclude_2: 'c',
    });
  });
});

describe('a row', () => {
  it('is found by its two keys', () => {
    expect(rowClause({ actor: 'a', account: 'b' })).toBe(
      '| WHERE actor == ?actor AND account == ?account'
    );
    expect(rowKeyParameters({ actor: 'a', account: 'b' })).toEqual({ actor: 'a', account: 'b' });
  });

  it('without keys is the calls that have none', () => {
    expect(rowClause({ actor: null, account: null })).toBe(
      '| WHERE actor IS NULL AND account IS NULL'
    );
    expect(rowKeyParameters({ actor: null, account: null })).toEqual({});
  });
});
