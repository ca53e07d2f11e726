import { buildPhraseFilter } from '@kbn/es-query';
import { EMPTY_STATE } from '../state/discover_state';
import { documentSearch, fieldsOf } from './document_search';
import { esqlSearch } from './esql_search';
import type { EsqlAnswer, EsqlCall } from './esql_call';
import { runSearch } from './run_search';
import { timeWindow } from './time_window';

const NOW = new Date('2026-01-08T12:00:00.000Z');
const window = { from: '2026-01-01T00:00:00.000Z', to: '2026-01-08T00:00:00.000Z' };
const dataView = { id: 'hunt', title: 'logs-aws.cloudtrail-*', timeFieldName: '@timestamp' };
const inWindow = {
  range: {
    '@timestamp': { gte: window.from, lte: window.to, format: 'strict_date_optional_time' },
  },
};

describe('a time range', () => {
  it('is two instants, dates as they are and date math from now, whole units rounded up', () => {
    expect(timeWindow(window, NOW)).toEqual(window);
    expect(timeWindow({ from: 'now-15m', to: 'now' }, NOW)).toEqual({
      from: '2026-01-08T11:45:00.000Z',
      to: '2026-01-08T12:00:00.000Z',
    });
    expect(timeWindow({ from: 'now/d', to: 'now/d' }, NOW).to).toBe('2026-01-08T23:59:59.999Z');
  });

  it('is refused by its text where it means nothing', () => {
    expect(() => timeWindow({ from: 'soon', to: 'now' }, NOW)).toThrow('"soon" is no time.');
  });
});

describe('an ES|QL search', () => {
  it('limits the time by a filter', () => {
    expect(esqlSearch('FROM a', window)).toEqual({
      query: 'FROM a',
      filter: { bool: { must: [], filter: [inWindow], should: [], must_not: [] } },
    });
  });

  it('gives the window to a text that asks for it', () => {
    expect(esqlSearch('FROM a | WHERE @timestamp > ?_TStart', window).params).toEqual([
      { _tstart: window.from },
    ]);
    expect(esqlSearch('FROM a | WHERE x == ?_tend', window).params).toEqual([{ _tend: window.to }]);
  });
});

describe('a search of documents', () => {
  const fields = fieldsOf([
    { name: '@timestamp', type: 'date' },
    { name: 'user.name', type: 'keyword' },
  ]);

  it('asks filters, KQL and time together, for the rows and for the count', () => {
    const filters = [
      buildPhraseFilter({ name: 'cloud.region', type: 'string' }, 'eu-west-1', {
        ...dataView,
        fields,
      }),
    ];
    const state = {
      ...EMPTY_STATE,
      filters,
      query: { language: 'kuery', query: 'user.name: a*' },
    } as const;
    const { documents, count } = documentSearch(state, dataView, fields, window);
    expect(documents.query).toBe(
      'FROM logs-aws.cloudtrail-* METADATA _id, _index | SORT @timestamp DESC | LIMIT 500'
    );
    expect(count.query).toBe('FROM logs-aws.cloudtrail-* | STATS count = COUNT(*) | LIMIT 1');
    expect(documents.filter).toEqual({
      bool: {
        must: [],
        filter: [
          {
            bool: {
              should: [{ wildcard: { 'user.name': { value: 'a*' } } }],
              minimum_should_match: 1,
            },
          },
          { match_phrase: { 'cloud.region': 'eu-west-1' } },
          inWindow,
        ],
        should: [],
        must_not: [],
      },
    });
    expect(count.filter).toEqual(documents.filter);
  });

  it('sorts as the state says, with every field name kept a name', () => {
    const query = (field: string): string =>
      documentSearch({ ...EMPTY_STATE, sort: [[field, 'asc']] }, dataView, fields, window).documents
        .query;
    expect(query('user.name')).toContain('| SORT user.name ASC |');
    expect(query('a` | DROP x')).toContain('| SORT `a`` | DROP x` ASC |');
  });

  it('asks nothing of the time where the data view has none', () => {
    const { documents } = documentSearch(EMPTY_STATE, { id: 'a', title: 'a' }, [], window);
    expect(documents.query).toBe('FROM a METADATA _id, _index | LIMIT 500');
    expect(documents.filter).toEqual({
      bool: { must: [], filter: [{ bool: { filter: [] } }], should: [], must_not: [] },
    });
  });
});

describe('running', () => {
  const answer = (values: unknown[][], more: Partial<EsqlAnswer> = {}): EsqlAnswer => ({
    columns: [],
    values,
    took: 1,
    isPartial: false,
    warnings: [],
    ...more,
  });

  it('counts all documents and keeps warnings of both calls once', async () => {
    const asked: EsqlCall[] = [];
    const result = await runSearch(
      (call) => {
        asked.push(call);
        if (call.query.endsWith('LIMIT 0')) return Promise.resolve(answer([]));
        return Promise.resolve(
          call.query.includes('COUNT')
            ? answer([[1_234]], { warnings: ['w'], isPartial: true })
            : answer([['a'], ['b']], { took: 9, warnings: ['w'] })
        );
      },
      EMPTY_STATE,
      dataView,
      NOW
    );
    expect(asked).toHaveLength(3);
    expect(result).toMatchObject({ hits: 1_234, took: 9, isPartial: true, warnings: ['w'] });
    expect(result.rows).toHaveLength(2);
  });

  it('needs no data view for ES|QL', async () => {
    const state = { ...EMPTY_STATE, query: { esql: 'FROM a' } };
    const result = await runSearch(() => Promise.resolve(answer([['a']])), state, null, NOW);
    expect(result).toMatchObject({ mode: 'esql', hits: 1 });
  });
});
