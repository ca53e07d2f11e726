import { createEsqlRegistry } from './esql_registry';

const query = { name: 'Hunt', query: 'FROM logs-*\n| LIMIT 1', description: 'A hunt.' };

describe('the registry of recommended queries', () => {
  it('lists a text once that was recommended to two views', () => {
    const { setup, queries } = createEsqlRegistry();
    for (const view of ['security', 'classic'] as const) {
      setup.getExtensionsRegistry().setRecommendedQueries([query], view);
    }
    expect(queries()).toEqual([query]);
  });

  it.each([
    [{ ...query, name: '' }, 'classic'],
    [{ ...query, query: 'SHOW INFO' }, 'classic'],
    [query, 'nowhere'],
  ])('refuses %j for %s', (refused, view) => {
    const registry = createEsqlRegistry().setup.getExtensionsRegistry();
    expect(() => registry.setRecommendedQueries([refused], view as 'classic')).toThrow();
  });
});
