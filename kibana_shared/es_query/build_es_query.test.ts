import {
  buildEsQuery,
  buildExistsFilter,
  buildPhraseFilter,
  isOfAggregateQueryType,
  isOfQueryType,
} from '.';

const dataView = { id: 'view', title: 'logs-*', fields: [] };
const wanted = buildPhraseFilter({ name: 'a', type: 'string' }, 'x', dataView);
const exists = buildExistsFilter({ name: 'b', type: 'string' }, dataView);

describe('buildEsQuery', () => {
  it('gives an empty clause for nothing', () => {
    expect(buildEsQuery(undefined, [], [])).toEqual({
      bool: { must: [], filter: [], should: [], must_not: [] },
    });
  });

  it('puts KQL and filters under filter, and negated filters under must_not', () => {
    expect(
      buildEsQuery(dataView, { language: 'kuery', query: 'c: 1' }, [
        wanted,
        { ...exists, meta: { ...exists.meta, negate: true } },
      ])
    ).toEqual({
      bool: {
        must: [],
        filter: [
          { bool: { should: [{ match: { c: '1' } }], minimum_should_match: 1 } },
          { match_phrase: { a: 'x' } },
        ],
        should: [],
        must_not: [{ exists: { field: 'b' } }],
      },
    });
  });

  it('leaves out disabled filters and ES|QL', () => {
    expect(
      buildEsQuery(undefined, { esql: 'FROM a' }, { ...wanted, meta: { disabled: true } }).bool
        .filter
    ).toEqual([]);
  });

  it('asks filters under must when they score, and Lucene as a query string', () => {
    const { bool } = buildEsQuery(dataView, [{ language: 'lucene', query: 'a:x' }], wanted, {
      filtersInMustClause: true,
    });
    expect(bool.must).toEqual([{ query_string: { query: 'a:x' } }, { match_phrase: { a: 'x' } }]);
  });

  it('refuses a leading wildcard unless it is allowed', () => {
    const query = { language: 'kuery', query: 'a: *x' } as const;
    expect(() => buildEsQuery(dataView, query, [])).toThrow('Leading wildcards are disabled.');
    expect(
      buildEsQuery(dataView, query, [], { allowLeadingWildcards: true }).bool.filter
    ).toHaveLength(1);
  });

  it('refuses a combined filter rather than dropping it', () => {
    expect(() => buildEsQuery(dataView, [], { meta: { type: 'combined' } })).toThrow(
      'Combined filters are not supported'
    );
  });

  it('takes the query of an old filter from beside its meta', () => {
    const old = { meta: {}, match_all: {} };
    expect(buildEsQuery(dataView, [], old).bool.filter).toEqual([{ match_all: {} }]);
  });
});

describe('the kinds of query', () => {
  it('are told apart', () => {
    expect(isOfQueryType({ query: '', language: 'kuery' })).toBe(true);
    expect(isOfQueryType({ esql: 'FROM a' })).toBe(false);
    expect(isOfAggregateQueryType({ esql: 'FROM a' })).toBe(true);
    expect(isOfAggregateQueryType(null)).toBe(false);
  });
});
