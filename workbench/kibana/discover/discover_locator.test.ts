import {
  buildExistsFilter,
  buildPhraseFilter,
  buildPhrasesFilter,
  FilterStateStore,
} from '@kbn/es-query';
import { discoverLocator } from './discover_locator';
import { fromAddress } from './state/address';

const dataViewSpec = { id: 'hunt', title: 'logs-aws.cloudtrail-*', timeFieldName: '@timestamp' };
const dataView = { ...dataViewSpec, fields: [] };
const timeRange = { from: '2026-01-01T00:00:00.000Z', to: '2026-01-08T00:00:00.000Z' };

const HOSTILE = [
  `"quotes" 'single' \\back\\slash\\`,
  "rison !('a',b:c)@*$;&=#?%25+/~",
  'lines\r\nof\ttext\u0000',
  '\u202eright to left\u2066',
  '<script>alert(1)</script>',
  'x'.repeat(8_000),
  `é€🦊${"!'".repeat(4_000)}`,
  'constructor',
  ' ',
];

describe('the Discover locator', () => {
  it('puts the data view only into the state of the history', () => {
    const location = discoverLocator.getLocation({ dataViewSpec, timeRange });
    expect(location.app).toBe('discover');
    expect(location.state).toEqual({ dataViewSpec });
    expect(location.path).toBe(
      "#/?_g=(time:(from:'2026-01-01T00:00:00.000Z',to:'2026-01-08T00:00:00.000Z'))" +
        "&_a=(dataSource:(dataViewId:hunt,type:dataView),query:(language:kuery,query:''))"
    );
  });

  it('makes ES|QL the source where the query is ES|QL', () => {
    const { path } = discoverLocator.getLocation({
      query: { esql: 'FROM a | LIMIT 1' },
      dataViewSpec,
    });
    expect(path).toContain("_a=(dataSource:(type:esql),query:(esql:'FROM%20a%20%7C%20LIMIT%201'))");
  });

  it.each(HOSTILE.map((value) => [value.slice(0, 30), value]))(
    'brings %j back in every place of a link',
    (_name, value) => {
      const field = { name: value, type: 'string' };
      const filters = [
        buildPhraseFilter(field, value, dataView),
        buildPhrasesFilter(field, [value, 'b'], dataView),
        { ...buildExistsFilter(field, dataView), meta: { index: 'hunt', negate: true } },
      ];
      const query = { language: 'kuery', query: value };
      const params = {
        dataViewSpec,
        timeRange,
        filters,
        query,
        columns: [value],
        sort: [[value, 'asc']],
      };
      const { path } = discoverLocator.getLocation(params);
      expect(path).toMatch(/^#\/\?_g=[\x21-\x7e]*&_a=[\x21-\x7e]*$/);
      expect(fromAddress(new URL(`http://localhost/app/discover${path}`).hash)).toEqual({
        damaged: [],
        state: {
          dataViewId: 'hunt',
          timeRange,
          filters,
          query,
          columns: [value],
          sort: [[value, 'asc']],
        },
      });
      const esql = { query: { esql: value } };
      expect(fromAddress(discoverLocator.getLocation(esql).path).state.query).toEqual(esql.query);
    }
  );

  it('replaces half a character, which no address can hold', () => {
    const { path } = discoverLocator.getLocation({ columns: ['a\ud800b'] });
    expect(fromAddress(path).state.columns).toEqual(['a\ufffdb']);
  });

  it('keeps pinned filters in the global part', () => {
    const pinned = {
      ...buildExistsFilter({ name: 'a', type: '' }, dataView),
      $state: { store: FilterStateStore.GLOBAL_STATE },
    };
    const { path } = discoverLocator.getLocation({ filters: [pinned] });
    expect(path).toMatch(/_g=\(filters:.*&_a=\(query/);
    expect(fromAddress(path).state.filters).toEqual([pinned]);
  });

  it('refuses what it cannot honour in one sentence that names it', () => {
    expect(() => discoverLocator.getLocation({ breakdownField: 'a' })).toThrow(
      'This stand-in for Discover does not know the parameter "breakdownField".'
    );
    expect(() => discoverLocator.getLocation({ columns: [1] })).toThrow(
      '"columns.0" cannot be read'
    );
    expect(() => discoverLocator.getLocation(null)).toThrow("Discover's parameters cannot be read");
    expect(() =>
      discoverLocator.getLocation({ dataViewSpec: { id: 'a', title: 'logs-* | LIMIT 0' } })
    ).toThrow('"dataViewSpec.title" cannot be read');
  });
});
