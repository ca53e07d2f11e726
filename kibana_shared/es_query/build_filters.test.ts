import {
  buildExistsFilter,
  buildPhraseFilter,
  buildPhrasesFilter,
  buildQueryFilter,
  buildRangeFilter,
  type DataViewBase,
} from '.';

const dataView: DataViewBase = { id: 'view', title: 'logs-*', fields: [] };
const region = { name: 'cloud.region', type: 'string' };

describe('filters have the shapes of Kibana', () => {
  it('for one value', () => {
    expect(buildPhraseFilter(region, 'eu-west-1', dataView)).toEqual({
      meta: { index: 'view' },
      query: { match_phrase: { 'cloud.region': 'eu-west-1' } },
    });
  });

  it('for several values', () => {
    expect(buildPhrasesFilter(region, ['a', 'b'], dataView)).toEqual({
      meta: { index: 'view', type: 'phrases', key: 'cloud.region', params: ['a', 'b'] },
      query: {
        bool: {
          should: [
            { match_phrase: { 'cloud.region': 'a' } },
            { match_phrase: { 'cloud.region': 'b' } },
          ],
          minimum_should_match: 1,
        },
      },
    });
  });

  it('for a field with any value', () => {
    expect(buildExistsFilter(region, dataView)).toEqual({
      meta: { index: 'view' },
      query: { exists: { field: 'cloud.region' } },
    });
  });

  it('for a range, whose bounds are each given once', () => {
    const time = { name: '@timestamp', type: 'date' };
    expect(buildRangeFilter(time, { gte: 'a', lt: 'b' }, dataView)).toEqual({
      meta: { index: 'view', params: {}, field: '@timestamp' },
      query: { range: { '@timestamp': { gte: 'a', lt: 'b' } } },
    });
    expect(() => buildRangeFilter(time, { gte: 1, gt: 1 }, dataView)).toThrow(
      'gte and gt are mutually exclusive'
    );
  });

  it('for Query DSL', () => {
    expect(buildQueryFilter({ match_all: {} }, 'view', 'All')).toEqual({
      query: { match_all: {} },
      meta: { index: 'view', alias: 'All' },
    });
  });

  it('with booleans where the field is one', () => {
    const flag = { name: 'flag', type: 'boolean' };
    expect(buildPhraseFilter(flag, 'true', dataView).query.match_phrase).toEqual({ flag: true });
    expect(() => buildPhraseFilter(flag, 'yes', dataView)).toThrow('not a valid boolean value');
  });
});
